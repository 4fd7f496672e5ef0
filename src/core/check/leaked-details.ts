import type { Span } from '../span.ts';
import type { PlacedStretch, PublicWords } from './public-words.ts';

/** A figure or a name that is exempt and stands in the public copy, once. */
export interface LeakedDetail {
  /** In the file. */
  readonly span: Span;
  readonly words: string;
}

const figures = /£?\d[\d,]*(?:\.\d+)?/g;
const names = /\p{Lu}[\p{L}'’-]+(?: (?:(?:and|&) )?\p{Lu}[\p{L}'’-]+)+/gu;

/** Words of names that are nobody's secret: bodies, offices, laws, and what parts of a report are called. */
const known =
  /\b(?:Council|Councillor|Cabinet|Committee|Board|Commission|Department|Government|Director|Head|Officer|Member|Leader|Chair|Service|Services|Act|Regulations?|Order|Schedule|Part|Appendix|Annex|Lot|Option|Phase|Table|Section|Strategy|Plan|Policy|Framework|Budget|Fund|Grant|Programme|Scheme|England|Wales|Scotland|Ireland|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
const startsSentence =
  /^(?:The|This|That|These|Those|A|An|In|If|For|At|On|By|To|It|Its|Both|Each|All|When|Where|With) /;

/**
 * Figures of four digits or more and names of two words or more that exempt passages hold and the public copy has
 * in one place. What it has in several is published on purpose.
 */
export function leakedDetails({ exempt, open }: PublicWords): LeakedDetail[] {
  const secret = new Set(exempt.flatMap((stretch) => detailsIn(stretch).map(({ key }) => key)));
  if (secret.size === 0) return [];
  const seen = new Map<string, (LeakedDetail & { key: string })[]>();
  for (const stretch of open) {
    for (const detail of detailsIn(stretch)) {
      if (secret.has(detail.key)) seen.set(detail.key, [...(seen.get(detail.key) ?? []), detail]);
    }
  }
  return [...seen.values()].flatMap((places) => (places.length === 1 ? places : []));
}

function detailsIn({ passage, span }: PlacedStretch): readonly (LeakedDetail & { key: string })[] {
  const text = passage.piece.text.slice(span.start, span.end);
  const found: (LeakedDetail & { key: string })[] = [];
  const add = (words: string, key: string, at: number) => {
    const start = span.start + at;
    found.push({ words, key, span: passage.place({ start, end: start + words.length }) });
  };
  for (const { 0: typed, index } of text.matchAll(figures)) {
    const figure = typed.replace(/,$/, '');
    const key = figure.replace(/[£,]/g, '');
    if (key.replace('.', '').length >= 4 && !isYear(figure)) add(figure, key, index);
  }
  for (const { 0: typed, index } of text.matchAll(names)) {
    const opening = startsSentence.exec(typed)?.[0].length ?? 0;
    const name = typed.slice(opening);
    if (name.includes(' ') && !known.test(name)) add(name, name.replaceAll('’', "'"), index + opening);
  }
  return found;
}

const isYear = (figure: string) => /^(?:19|20)\d\d$/.test(figure);
