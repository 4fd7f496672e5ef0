import type { ParagraphNumbering } from '../profile/profile.ts';

/** Gives numbers in the council's scheme, in the order they are asked for. */
export interface Numbering {
  /** A new top-level section: its number, or undefined where headings are not numbered. */
  readonly section: () => string | undefined;
  /** The next paragraph: its number, or undefined where paragraphs are not numbered. */
  readonly paragraph: () => string | undefined;
}

/** A fresh count in `scheme`. Paragraphs before any section count from 0.1. */
export function numberingIn(scheme: ParagraphNumbering): Numbering {
  let sections = 0;
  let paragraphs = 0;
  const nextSection = () => {
    sections++;
    if (scheme !== 'consecutive') paragraphs = 0;
  };
  const heading: Record<ParagraphNumbering, () => string | undefined> = {
    sections: () => String(sections),
    consecutive: () => undefined,
    restart: () => undefined,
    lettered: () => letters(sections),
    none: () => undefined,
  };
  const paragraph: Record<ParagraphNumbering, () => string | undefined> = {
    sections: () => `${sections}.${paragraphs}`,
    consecutive: () => String(paragraphs),
    restart: () => String(paragraphs),
    lettered: () => `${letters(sections)}${paragraphs}`,
    none: () => undefined,
  };
  return {
    section: () => {
      nextSection();
      return heading[scheme]();
    },
    paragraph: () => {
      paragraphs++;
      return paragraph[scheme]();
    },
  };
}

/** 1 is A, 26 is Z, 27 is AA; 0 is nothing. */
export function letters(count: number): string {
  return count === 0
    ? ''
    : letters(Math.floor((count - 1) / 26)) + String.fromCharCode(65 + ((count - 1) % 26));
}

/**
 * The marker of the `index`th item (from 1) in a style shown by its first marker: `1.`, `(1)`, `(a)`, `i)`.
 */
export function markerLike(first: string, index: number): string {
  return first.replace(/\d+|[ivx]+|[IVX]+|[a-z]|[A-Z]/, (sample) => {
    if (/\d/.test(sample)) return String(index);
    if (/^[ivx]+$/.test(sample)) return roman(index);
    if (/^[IVX]+$/.test(sample)) return roman(index).toUpperCase();
    return sample === sample.toLowerCase() ? letters(index).toLowerCase() : letters(index);
  });
}

const romanDigits = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** 4 is iv; counts above some hundreds are not written. */
export function roman(value: number): string {
  let left = value;
  let digits = '';
  for (const [worth, digit] of romanDigits) {
    while (left >= worth) {
      digits += digit;
      left -= worth;
    }
  }
  return digits;
}
