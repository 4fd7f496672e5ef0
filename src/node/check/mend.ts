import type { Problem } from '../../core/problem.ts';
import { applyEdits, type TextEdit } from '../../core/text-edit.ts';

/** After so many rounds, what could still be mended is left to the next call. */
const ROUNDS = 200;

/** A text that was mended, and what was done to it. */
export interface Mended {
  readonly text: string;
  /** The problems that have gone, in the order in which they were repaired. */
  readonly repaired: readonly Problem[];
}

/**
 * Makes every repair that can be made unseen, until there is none left. A repair stays only if its problem goes
 * with it and no other comes.
 *
 * @param problemsOf what is wrong with a text; undefined for one that is no paper, which no repair may lead to
 */
export function mend(text: string, problemsOf: (text: string) => readonly Problem[] | undefined): Mended {
  const repaired: Problem[] = [];
  const refused = new Set<string>();
  let problems = problemsOf(text) ?? [];
  let singly = false;
  for (let round = 0; round < ROUNDS; round++) {
    const open = apart(problems, text).filter((problem) => !refused.has(nameOf(problem)));
    const chosen = singly ? open.slice(0, 1) : open;
    if (chosen.length === 0) break;
    const after = applyEdits(text, inItsLineEnds(text, chosen.flatMap(editsOf)));
    const left = problemsOf(after);
    if (left && isBetter(problems, chosen, left)) {
      text = after;
      problems = left;
      repaired.push(...chosen);
    } else if (chosen.length === 1) chosen.forEach((problem) => refused.add(nameOf(problem)));
    else singly = true;
  }
  return { text, repaired };
}

/**
 * Whether a problem brings one repair with it that can be made unseen. Where there are several, somebody has to
 * choose; and what takes words out, or puts in words that nobody wrote, is for a person to see.
 */
export function hasRepair(problem: Problem, text: string): boolean {
  return (
    problem.fixes.length === 1 &&
    editsOf(problem).every(
      ({ span, text: put }) => hasWords(text.slice(span.start, span.end)) === hasWords(put),
    )
  );
}

const hasWords = (text: string) => /\p{L}{2}/u.test(text);

const editsOf = ({ fixes }: Problem): readonly TextEdit[] => fixes[0]?.edits ?? [];

const nameOf = ({ rule, message }: Problem) => `${rule} ${message}`;

/** Those with a repair that do not stand in each other's way, the first first. */
function apart(problems: readonly Problem[], text: string): Problem[] {
  const taken: TextEdit[] = [];
  return problems.filter((problem) => {
    if (!hasRepair(problem, text)) return false;
    const edits = editsOf(problem);
    if (edits.some((edit) => taken.some((other) => meet(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

function meet({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Edits of a text that put in line ends as it has them. */
export function inItsLineEnds(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return edits.map(({ span, text: put }) => ({ span, text: put.replace(/\r\n|\n/g, lineEnd) }));
}

/** Whether the problems that were repaired have gone, and no rule has more to say than before. */
function isBetter(
  before: readonly Problem[],
  repaired: readonly Problem[],
  after: readonly Problem[],
): boolean {
  const count = (problems: readonly Problem[], rule: string) =>
    problems.filter((problem) => problem.rule === rule).length;
  // Where the details could not be read, what is wrong with them only shows once they can.
  const uncovers = repaired.some(({ rule }) => rule.startsWith('front-matter-'));
  const rules = new Set((uncovers ? repaired : [...repaired, ...after]).map(({ rule }) => rule));
  return [...rules].every((rule) => count(after, rule) <= count(before, rule) - count(repaired, rule));
}
