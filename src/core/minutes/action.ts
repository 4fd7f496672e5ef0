import type { Action } from './minutes.ts';

/** What is to be done, beyond noting, approving and agreeing. */
const doing =
  /\b(?:be|to be) (?:\w+ly )?(?:brought|made|presented|submitted|reported|circulated|sent|provided|passed|conveyed|prepared|arranged|reviewed|undertaken|completed|asked|requested|invited|instructed|referred|written|drafted|updated|produced|shared|held|added|consulted|published)\b|\b(?:will|shall) (?!be (?:noted|recorded))\w+|^(?:that )?(?:to )?(?:request|ask|instruct|invite|direct|review|report|bring|present|provide|circulate|prepare|refer|write)s?\b/i;
const times: readonly RegExp[] = [
  /\b(?:to|at|for) (?:(?:the|its|their|a) |(?:the )?[\w'’ -]{0,40}['’]s? )?((?:next|following|future|\w+ \d{4}|\w+) meeting)\b/i,
  /\b(?:by|before|no later than|on) ((?:the end of )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)/,
  /\b(within (?:\w+|\d+) (?:working )?(?:days|weeks|months))\b/i,
  /\bin ((?:\w+|\d+) (?:weeks|months))(?:['’] time)?\b/i,
];

const person = "(?:the )?(?:[A-Z][\\w'’&-]*(?: (?:of|for|and|&|the|in)(?= [A-Z]))?(?:,)? ?){1,9}";
const doers: readonly RegExp[] = [
  new RegExp(
    `^(?:that )?(${person})(?:,[^,]{0,80},)? ?(?:will|shall|be (?:asked|requested|invited|instructed|authorised|delegated)|review|report)\\b`,
  ),
  new RegExp(`\\b(?:[Rr]equest|[Aa]sk|[Ii]nstruct|[Ii]nvite|[Dd]irect)s?(?:ed)? (?:that )?(${person})`),
  new RegExp(`\\bby (${person})`),
];

/**
 * What a decision has somebody do, with who and when as far as it says so; undefined for one that only
 * notes, agrees or approves.
 */
export function actionIn(decision: string): Action | undefined {
  const words = decision.replace(/\s+/g, ' ').trim();
  if (!doing.test(words)) return undefined;
  return { who: firstOf(doers, words), when: firstOf(times, words) };
}

function firstOf(patterns: readonly RegExp[], words: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(words)?.[1]?.trim().replace(/,$/, '');
    if (found && !/^(?:an?|the|any|all|no)$/i.test(found)) return found;
  }
  return undefined;
}
