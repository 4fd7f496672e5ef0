/** The officer wants the question before. */
export const back = Symbol('back');
/** The officer pressed Escape or closed the question. */
export const left = Symbol('left');

export type Outcome<Answer> = Answer | typeof back | typeof left;

/** Where a question stands among the others, for its title and its Back button. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Asks one thing, with what was answered so far as the starting point; answers all of it with its own added. */
export type Question<Answers> = (answers: Answers, place: Place) => Promise<Outcome<Answers>>;

/** What `add` makes of an answer; leaving and going back stay what they are. */
export function answered<Answer, Answers>(
  outcome: Outcome<Answer>,
  add: (answer: Answer) => Answers,
): Outcome<Answers> {
  if (outcome === back) return back;
  if (outcome === left) return left;
  return add(outcome);
}

/**
 * Asks one question after another; Back returns to the one before, with its answer kept.
 * Undefined where the officer left: nothing has been done then but asking.
 */
export async function askAll<Answers>(
  title: string,
  questions: readonly Question<Answers>[],
  start: Answers,
): Promise<Answers | undefined> {
  let answers = start;
  let step = 1;
  for (;;) {
    const question = questions[step - 1];
    if (question === undefined) return answers;
    const outcome = await question(answers, { title, step, totalSteps: questions.length });
    if (outcome === left) return undefined;
    if (outcome === back) step = Math.max(1, step - 1);
    else {
      answers = outcome;
      step += 1;
    }
  }
}
