import { readClause } from './clause.ts';
import { decidingBody, how } from './lead-words.ts';
import type { Lead } from './resolution-lead.ts';

const behindWhat = '(?:(?:Following|Having|After) [^.]{3,160}, )?';
const stating = new RegExp(
  `(?<=^|[.!?]\\s+)${behindWhat}(?:Members|Councillors|${decidingBody}) ${how}(?=(?:approved|adopted|endorsed|accepted|ratified|granted|refused|rejected|deferred|authorised|appointed|delegated) (?:the|that|an?|all|its|planning|permission|consent|consideration|authority|delegated)\\b)`,
);
const noting = new RegExp(
  `^${behindWhat}${decidingBody} ${how}(?=noted (?:the|this)\\b[^.]{0,160}\\b(?:report|update|presentation|position|information|contents|performance|progress|minutes|paper|briefing|programme)\\b[^.]{0,160}\\.?$)`,
);
const ofMinutes =
  /^(?:The|the) minutes\b[^]*\b(?:were|was) (?:\w+ly )?(?:taken as read|approved|agreed|confirmed|accepted|adopted|signed)\b[^]*\b(?:correct|true|accurate)\b/;
/** "The Minute of the meeting of 18 June was approved." */
const ofMinute =
  /^The minutes? (?:of|from|for) [^.]{3,160}\b(?:was|were) (?:\w+ly )?(?:approved|agreed|confirmed)\b[^.]{0,60}\.?$/i;
/** "The application was deferred for a site visit." */
const ofMatter =
  /^The (?:report|update|presentation|position|application|item|matter|information|contents)\b[^.]{0,120}\b(?:was|were) (?:\w+ly )?(?:noted|approved|agreed|deferred|refused|granted|adopted|endorsed)\b[^.]*\.?$/;
const nothingMore = /^\W*noted\W*$/i;
const earlier =
  /\b(?:had|previously|(?:last|previous|earlier) (?:meeting|year|month)|in (?:\w+ )?(?:19|20)\d\d)\b/;

/**
 * What was decided in a paragraph of an item that says so in no other way: "The Committee approved the plan",
 * "The minutes were approved as a correct record", "That the report be noted".
 */
export function readStated(words: string): Lead | undefined {
  const lead = { opening: undefined, leadsOn: false, saysSo: true };
  const first = words.trim();
  if (
    nothingMore.test(first) ||
    ofMinutes.test(first) ||
    ofMinute.test(first) ||
    (ofMatter.test(first) && !earlier.test(first)) ||
    isBareMotion(first)
  )
    return { ...lead, end: 0 };
  const found = stating.exec(words) ?? noting.exec(words);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const sentence = /^[^]*?[.!?](?=\s|$)/.exec(words.slice(end))?.[0] ?? words.slice(end);
  return earlier.test(sentence) ? undefined : { ...lead, end, until: end + sentence.length };
}

/** "That the Motion be referred to Council", with nothing before it that would lead on to it. */
const isBareMotion = (words: string) =>
  /^That\b/.test(words) && readClause(words.replace(/[.;]$/, ''))?.kind === 'passive';
