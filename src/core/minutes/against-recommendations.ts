import type { Opening } from './clause.ts';
import { readClause } from './clause.ts';
import { recommendedIn } from './decide.ts';
import { withoutStop, writeClause } from './in-style.ts';
import type { Decision } from './minutes.ts';

/** A decision and what the words before it have said of it. */
export interface PutDecision {
  readonly decision: Decision;
  readonly behind: Opening | undefined;
  /** "NOTED", where that stands before all parts and none has a verb of its own. */
  readonly verb?: string | undefined;
}

/** One way in which what was resolved is not what was recommended. Recommendations are named by their place, from 0. */
export type Difference =
  /** The same but for some words: either may be empty, not both. */
  | {
      readonly kind: 'words';
      readonly recommendation: number;
      readonly decision: Decision;
      readonly recommended: string;
      readonly resolved: string;
    }
  /** Rejected, deferred, referred or withdrawn. */
  | { readonly kind: 'not adopted'; readonly recommendation: number; readonly decision: Decision }
  | { readonly kind: 'missing'; readonly recommendation: number }
  | { readonly kind: 'new'; readonly decision: Decision };

/**
 * How what was resolved differs from what was recommended, however either is put. Nothing where it adopts "the
 * recommendations" without repeating them, or names them by their numbers.
 *
 * @param recommended the words of each recommendation, as they read outside their report
 */
export function differences(decisions: readonly PutDecision[], recommended: readonly string[]): Difference[] {
  const names = ({ decision: { text } }: PutDecision) =>
    adoptsAll.test(text) || agreed.test(text) || byNumber.test(text);
  if (decisions.some(names)) return [];
  const asked = recommended.map((text) => actWords(text, undefined));
  const left = new Set(asked.keys());
  const found: Difference[] = [];
  for (const { decision, behind, verb } of decisions) {
    const text = verb === undefined ? decision.text : [verb, behind, decision.text].filter(Boolean).join(' ');
    const opening = verb === undefined ? behind : undefined;
    const act = actWords(text, opening);
    const unsettled = recommendedIn(text, opening);
    const meant = unsettled === undefined ? act : wordsIn(unsettled);
    const nearest = [...left]
      .map((index) => ({ index, likeness: likeness(asked[index] ?? [], meant) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (!nearest || nearest.likeness < ALIKE) {
      found.push({ kind: 'new', decision });
      continue;
    }
    const { index: recommendation } = nearest;
    left.delete(recommendation);
    const wanted = asked[recommendation] ?? [];
    if (plain(meant) !== plain(act) && plain(meant) === plain(wanted)) {
      found.push({ kind: 'not adopted', recommendation, decision });
    } else if (plain(wanted) !== plain(act)) {
      found.push({ kind: 'words', recommendation, decision, ...firstDifference(wanted, act) });
    }
  }
  return [...found, ...[...left].map((recommendation): Difference => ({ kind: 'missing', recommendation }))];
}

/** Of a hundred words, how many at least are the same in a recommendation and what became of it. */
const ALIKE = 0.55;

/** Nothing more said than that what was asked was agreed. */
const agreed = /^\W*(?:(?:unanimously )?(?:agreed|resolved|carried|approved|adopted)(?: unanimously)?)\W*$/i;

/** “to approve recommendation 1 and to reject recommendation 2”, “recommendations (a) to (c)”. */
const byNumber = /\brecommendations?(?: numbers?| nos?\.?)? \(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)\)?(?!\p{L})/iu;

const adoptsAll =
  /\b(?:motion|proposals?)\b[^.]{0,80}\b(?:accepted|adopted|agreed|approved|carried)\b|\brecommendations?\b(?! to\b)[^.]{0,80}\b(?:accepted|adopted|agreed|approved|endorsed|supported)\b|\b(?:accept|adopt|agree|approve|endorse|support)(?:s|d|ed)? (?:all )?(?:of )?the recommendations?\b(?! to\b)/i;

function actWords(text: string, behind: Opening | undefined): readonly string[] {
  const { words } = withoutStop(text);
  const clause = readClause(words, behind);
  const act = clause ? writeClause(clause, { style: 'to', body: '' }) : words;
  // "RESOLVED that it be noted", under the title of the report.
  return wordsIn(act.replace(/^to note(?: it)?$/, 'to note the report'));
}

function wordsIn(text: string): readonly string[] {
  return text.replace(/[*_]/g, '').split(/\s+/).filter(Boolean);
}

const plain = (words: readonly string[]) => words.map(plainWord).join(' ');

const plainWord = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, '');

/** How many of their words two texts have in common: 1 where all are. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = other.map(plainWord);
  let shared = 0;
  for (const word of one.map(plainWord)) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  return one.length + other.length === 0 ? 1 : (2 * shared) / (one.length + other.length);
}

/** What stands between the words that both begin with and those that both end with. */
function firstDifference(
  wanted: readonly string[],
  act: readonly string[],
): { readonly recommended: string; readonly resolved: string } {
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && plainWord(a) === plainWord(b);
  let start = 0;
  while (same(wanted[start], act[start])) start++;
  let end = 0;
  const shorter = Math.min(wanted.length, act.length) - start;
  while (end < shorter && same(wanted.at(-1 - end), act.at(-1 - end))) end++;
  return {
    recommended: wanted.slice(start, wanted.length - end).join(' '),
    resolved: act.slice(start, act.length - end).join(' '),
  };
}
