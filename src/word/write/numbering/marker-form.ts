import { letters, roman } from '../../../core/report/numbering.ts';

/** How Word counts, by its names for it. */
export type Counting = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';

/** How the items of a list are marked: `(a)` is `(`, letters, `)`. */
export interface MarkerForm {
  readonly before: string;
  readonly counting: Counting;
  readonly after: string;
}

/** One marker as a form and its place in the count, from 1. */
export interface ReadMarker {
  readonly form: MarkerForm;
  readonly index: number;
}

/** Word repeats a letter where ours begins with two: its 28th is “bb”. */
const MOST_LETTERS = 27;

const written: Readonly<Record<Counting, (index: number) => string>> = {
  decimal: String,
  lowerLetter: (index) => letters(index).toLowerCase(),
  upperLetter: letters,
  lowerRoman: roman,
  upperRoman: (index) => roman(index).toUpperCase(),
};

/**
 * Every way to read a marker, the likelier first: `i)` begins Roman numbers rather than being the ninth letter.
 * Nothing for what is no marker that Word can count.
 */
export function readMarker(marker: string): readonly ReadMarker[] {
  const [, before = '', value = '', after = ''] = /^(\(?)(\d{1,5}|[A-Za-z]{1,8})([.)]?)$/.exec(marker) ?? [];
  if (value === '') return [];
  const countings: readonly Counting[] = /\d/.test(value)
    ? ['decimal']
    : value === value.toLowerCase()
      ? ['lowerRoman', 'lowerLetter']
      : ['upperRoman', 'upperLetter'];
  const ways = countings.flatMap((counting): ReadMarker[] => {
    const index = indexIn(counting, value);
    return index === undefined ? [] : [{ form: { before, counting, after }, index }];
  });
  return ways[0]?.index === 1 ? ways : ways.toReversed();
}

/** What an item prints in that form. */
export function printed({ before, counting, after }: MarkerForm, index: number): string {
  return `${before}${written[counting](index)}${after}`;
}

export const sameForm = (a: MarkerForm, b: MarkerForm) =>
  a.before === b.before && a.counting === b.counting && a.after === b.after;

function indexIn(counting: Counting, value: string): number | undefined {
  if (counting === 'decimal') return value === String(Number(value)) ? Number(value) : undefined;
  const most = counting.endsWith('Letter') ? MOST_LETTERS : 100;
  for (let index = 1; index <= most; index++) if (written[counting](index) === value) return index;
  return undefined;
}
