import { words } from '../messages.ts';
import { blank, type Draft } from '../template/draft.ts';
import { type Active, type Clause, type Opening, type Passive, readClause } from './clause.ts';
import { type Manner, withoutStop, writeClause } from './in-style.ts';

/** What a meeting does with a recommendation. */
export const outcomes = ['adopt', 'amend', 'reject', 'refer', 'defer', 'withdraw', 'note'] as const;

export type Outcome = (typeof outcomes)[number];

/**
 * One recommendation as the meeting decided it, in the council's style, with a blank for what only the clerk
 * knows. What was deferred, referred or withdrawn is still named, so that one can be changed to another and
 * back (`recommendedIn`).
 *
 * @param recommended in any of the three ways, with or without a stop behind it; the stop is left out
 * @param behind      what the words before it end with, where they have said part of it
 * @returns undefined where the recommendation is put in none of the three ways
 */
export function decide(
  recommended: string,
  outcome: Outcome,
  manner: Manner,
  behind?: Opening,
): Draft | undefined {
  const clause = readClause(withoutStop(recommended).words, behind);
  if (!clause) return undefined;
  const put = (decided: Clause) => writeClause(decided, manner);
  const act = writeClause(clause, { ...manner, style: 'to' });
  switch (outcome) {
    case 'adopt':
      return [put(clause)];
    case 'amend':
      return [`${put(clause)}, subject to `, blank(words({ id: 'decide-amendment', args: {} }))];
    case 'reject':
      return [put(denied(clause))];
    case 'refer':
      return moved(`the decision whether ${act}`, 'refer', manner);
    case 'defer':
      return moved(`the decision whether ${act}`, 'defer', manner);
    case 'withdraw':
      return [put(noted(` that the recommendation ${act} was withdrawn`))];
    case 'note':
      return [put(reportNoted)];
  }
}

/**
 * A whole report as the meeting decided it, where it took none of its recommendations up one by one.
 */
export function decideReport(outcome: 'refer' | 'defer' | 'withdraw' | 'note', manner: Manner): Draft {
  switch (outcome) {
    case 'refer':
      return moved('the report', 'refer', manner);
    case 'defer':
      return moved('consideration of the report', 'defer', manner);
    case 'withdraw':
      return [writeClause(noted(' that the report was withdrawn'), manner)];
    case 'note':
      return [writeClause(reportNoted, manner)];
  }
}

/**
 * The recommendation that a decision was made of, as "to …": what was rejected, deferred, referred or withdrawn;
 * the decision itself where it adopts, amends or notes. Undefined where the report as a whole was put off or withdrawn.
 */
export function recommendedIn(decision: string, behind?: Opening): string | undefined {
  const clause = readClause(withoutStop(decision).words, behind);
  if (!clause) return undefined;
  const moved = clause.kind === 'passive' && /^the decision whether ((?:not )?to .*)$/.exec(clause.subject);
  if (moved) return moved[1];
  const act = writeClause(clause, { style: 'to', body: '' });
  const unsettled =
    /^to (?:refer|defer) the decision whether ((?:not )?to .*) to \S.*$/.exec(act) ??
    /^to note that the recommendation ((?:not )?to .*) was withdrawn$/.exec(act);
  if (unsettled) return unsettled[1];
  if (ofReport.test(act)) return undefined;
  const unamended = act.replace(/, subject to \[[^\]]*\]$/, '');
  return unamended.replace(/^not to /, 'to ').replace(/^to agree that (.*) be not /, 'to agree that $1 be ');
}

/** What says nothing of the recommendations one by one. */
const ofReport =
  /^to (?:(?:refer|defer) (?:consideration of )?(?:the|this) (?:report|item|matter)\b|note that the report was withdrawn$)/;

const reportNoted: Passive = {
  kind: 'passive',
  subject: 'the report',
  verb: 'note',
  adverb: undefined,
  not: false,
  rest: '',
};

const noted = (rest: string): Active => ({
  kind: 'active',
  verb: 'note',
  adverb: undefined,
  not: false,
  rest,
});

function moved(subject: string, verb: 'refer' | 'defer', manner: Manner): Draft {
  const to = ' to ';
  const put = writeClause(
    { kind: 'passive', subject, verb, adverb: undefined, not: false, rest: to },
    manner,
  );
  const id = verb === 'refer' ? 'decide-body' : 'decide-meeting';
  return [put, blank(words({ id, args: {} }))];
}

function denied(clause: Clause): Clause {
  if (clause.kind !== 'whole') return { ...clause, not: !clause.not };
  // Where the verb that is denied cannot be told from the others, the whole is.
  const be = / be (?!not )/.exec(clause.clause);
  if (!be)
    return {
      kind: 'passive',
      subject: 'it',
      verb: 'agree',
      adverb: undefined,
      not: true,
      rest: ` that ${clause.clause}`,
    };
  const { index } = be;
  return {
    kind: 'whole',
    clause: `${clause.clause.slice(0, index)} be not ${clause.clause.slice(index + be[0].length)}`,
  };
}
