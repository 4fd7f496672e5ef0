import type { Action } from './minutes.ts';

/** What is to be done, beyond noting, approving and agreeing. */
const doing =
  /\b(?:be|to be) (?:\w+ly )?(?:brought|made|presented|submitted|reported|circulated|sent|provided|passed|conveyed|prepared|arranged|reviewed|undertaken|completed|asked|requested|invited|instructed|referred|written|drafted|updated|produced|shared|held|added|consulted|published)\b|\b(?:will|shall) (?!be (?:noted|recorded))\w+|^(?:that )?(?:to )?(?:request|ask|instruct|invite|direct|review|report(?! (?:(?:be|is|was) )?(?:noted|received|approved|agreed)\b)|bring|present|provide|circulate|prepare|refer|write)s?\b/i;
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?';
const times: readonly RegExp[] = [
  /\b(?:to|at|for|by|before) (?:(?:the|its|their|a) |(?:the )?[\w'’ -]{0,40}['’]s? )?((?:next|following|future|\w+ \d{4}|(?!(?:the|an?|this|that|its|their)\b)\w+) meeting)\b/i,
  new RegExp(
    `\\b(?:by|before|no later than|on|in) ((?:the end of )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${months})`,
  ),
  /\b(?:by|before|on) (\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b/,
  /\b(within (?:\w+|\d+) (?:working )?(?:days|weeks|months))\b/i,
  /\bin ((?:\w+|\d+) (?:weeks|months))(?:['’] time)?\b/i,
];

const word = "[A-Z][\\w'’&-]*";
const person = `(?:[Tt]he )?${word}(?![\\w'’&-])\\.?(?:,? (?:(?:of|for|and|&|the|in) (?:the )?)?${word}(?![\\w'’&-])\\.?){0,8}`;
/** What somebody else does because of a decision, in its plain form. */
const tasks =
  '(?:add|advise|arrange|ask|bring|check|circulate|confirm|consult|contact|draft|email|feed|find|follow|inform|inspect|investigate|invite|issue|liaise|look|meet|monitor|notify|obtain|order|organise|prepare|present|produce|provide|publish|raise|report|request|review|seek|send|share|speak|submit|undertake|update|write)';
/** "Clerk to write to the county council", "that the Head of Housing report back". */
const told = new RegExp(
  `^(?:[Tt]hat )?(?!(?:[Tt]he )?(?:To|Agree|Ask|Authority|Approval|Approve|Consent|Delegate|Direct|Instruct|Invite|Note|Permission|Recommend|Request|Thank)\\b)(${person}),? (?:to )?${tasks}\\b`,
);
const doers: readonly RegExp[] = [
  new RegExp(
    `^(?:[Tt]hat )?(${person})(?:,[^,]{0,80},)? (?:will|shall|be (?:asked|requested|invited|instructed|authorised|delegated))\\b`,
  ),
  told,
  new RegExp(`\\b(?:[Rr]equest|[Aa]sk|[Ii]nstruct|[Ii]nvite|[Dd]irect)s?(?:ed)? (?:that )?(${person})`),
  new RegExp(`\\bby (${person})`),
];

/**
 * What a decision has somebody do, with who and when as far as it says so; undefined for one that only
 * notes, agrees or approves.
 */
export function actionIn(decision: string): Action | undefined {
  const words = decision.replace(/\s+/g, ' ').trim();
  const named = namedIn(words);
  if (named) return named;
  if (!doing.test(words) && !told.test(words)) return undefined;
  return { who: whoIn(words), when: whenIn(words) };
}

/** "(Action: J. Made-Up, by 30 June 2026)": who is to act, as minutes note it behind what was said. */
export function namedIn(words: string): Action | undefined {
  const note = /[([]Actions?(?: by)?\s*[:–-]\s*([^)\]]{2,120})[)\]]/i.exec(words)?.[1];
  if (note === undefined) return undefined;
  const when = whenIn(note) ?? whenIn(words);
  return { who: note.replace(/[\s,;–-]+(?:by|before|within|on|in)\b.*$/i, '').trim(), when };
}

/** Who is to act, as some words name them. */
export const whoIn = (words: string) => firstOf(doers, words, nobody);

/** By when, as some words say. */
export const whenIn = (words: string) => firstOf(times, words, /^(?:an?|the|any|all|no)$/i);

/** What looks like a name and is none: "by March". */
const nobody = new RegExp(`^(?:an?|the|any|all|no|(?:the )?${months})$`, 'i');

function firstOf(patterns: readonly RegExp[], words: string, except: RegExp): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(words)?.[1]?.trim().replace(/,$/, '');
    if (found && !except.test(found)) return found;
  }
  return undefined;
}
