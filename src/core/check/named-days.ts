import { ofPiece } from '../parse/of-piece.ts';

/** A date as it is named, in full or in part. */
export interface NamedDay {
  readonly words: string;
  readonly start: number;
  readonly day: number | undefined;
  /** From 1. */
  readonly month: number;
  readonly year: number | undefined;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const named = new RegExp(
  String.raw`\b(${months.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b(?:,?\s+(\d{4})(?!\d))?`,
  'g',
);
const dayBefore = /(?<![\w.])(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+$/;
const inDigits = /(?<!\d)(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))(?!\d)/g;

/** The dates named in a text: "1 April 2027", "31st May" where the year follows later, "April 2027", 2027-04-01. */
export function namedDays(text: string): NamedDay[] {
  const found: NamedDay[] = [];
  for (const match of text.matchAll(named)) {
    const [words, month = '', year] = match;
    const before = dayBefore.exec(text.slice(Math.max(0, match.index - 12), match.index));
    if (!before && year === undefined) continue;
    found.push({
      words: `${before?.[0] ?? ''}${words}`,
      start: match.index - (before?.[0].length ?? 0),
      day: before ? Number(before[1]) : undefined,
      month: months.indexOf(month) + 1,
      year: year === undefined ? undefined : Number(year),
    });
  }
  for (const match of text.matchAll(inDigits)) {
    const [words, year = match[6], month = match[5], day = match[4]] = match;
    found.push({ words, start: match.index, day: Number(day), month: Number(month), year: Number(year) });
  }
  return found;
}

const none: readonly NamedDay[] = [];

/** The dates named anywhere in a piece, its addresses included. */
export const namedDaysOf = ofPiece((piece) => (/\d/.test(piece.text) ? namedDays(piece.text) : none));

/** Whether one may be the other, where either leaves the day or the year unsaid. */
export function mayBeTheSame(a: NamedDay, b: NamedDay): boolean {
  const agree = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined || one === other;
  return a.month === b.month && agree(a.day, b.day) && agree(a.year, b.year);
}
