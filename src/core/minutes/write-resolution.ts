import { markerLike } from '../report/numbering.ts';
import { indented, type Draft } from '../template/draft.ts';
import type { Style } from './in-style.ts';

/** How a resolution is written down. */
export interface ResolutionForm {
  readonly style: Style;
  /** The body that decides, under its full name: "the Planning Committee", "Cabinet". */
  readonly body: string;
  /** The first part's marker as it prints: "1.", "(a)". */
  readonly parts: string;
}

/**
 * What follows "RESOLVED", with the space before it: the decision itself where there is one, else the words
 * that lead on to several and each in a part of its own.
 *
 * @param decisions in the form's style, as `inStyle` and `decide` put them, without stops
 */
export function writeDecisions(decisions: readonly Draft[], { style, body, parts }: ResolutionForm): Draft {
  const [only, ...others] = decisions;
  if (only === undefined) return [];
  if (others.length === 0) {
    const before = style === 'imperative' ? ` that ${body} ` : ' ';
    return [before, ...(style === 'imperative' ? withFirst(only, small) : only), '.'];
  }
  const lead = { that: ' That:', to: ':', imperative: ` that ${body}:`, past: ':', states: ':' }[style];
  const listed = decisions.flatMap((decision, index): Draft => {
    const stop = index === decisions.length - 1 ? '.' : index === decisions.length - 2 ? '; and' : ';';
    const marker = markerLike(parts, index + 1);
    return [`\n\n${marker} `, ...indented(part(decision, style), marker.length + 1), stop];
  });
  return [lead, ...listed];
}

/** A decision as one part of several, where the words before them have said "That". */
function part(decision: Draft, style: Style): Draft {
  return style === 'that' ? withFirst(decision, (words) => capital(words.replace(/^That,? /, ''))) : decision;
}

function withFirst([first, ...rest]: Draft, change: (words: string) => string): Draft {
  return typeof first === 'string' ? [change(first), ...rest] : first === undefined ? [] : [first, ...rest];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
