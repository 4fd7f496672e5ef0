/** What a number or a bullet before a paragraph counts in. */
export type MarkerStyle = 'bullet' | 'number' | 'letter' | 'LETTER' | 'roman' | 'ROMAN' | 'decimal';

/** A number, letter or bullet that stands before a paragraph. */
export interface Marker {
  /** As it prints: `•`, `1.`, `(a)`, `iv)`, `4.2`. */
  readonly text: string;
  readonly style: MarkerStyle;
  /** What it counts to, from 1; of `4.2` the last part; 0 for a bullet. */
  readonly value: number;
}

/** Bullets as Word, the web and officers draw them; the letters are those of symbol fonts. */
const BULLET = /^(?:[-–—•·●○◦▪▫■□‣⁃∙➢➤►✓✔*\uf000-\uf0ff]|o(?=\s{2,}|\t)|[§Øüv](?=\s{2,}|\t))(?=\s|$)/u;

const NUMBERED =
  /^(?:\((\d{1,3}|[A-Za-z]|[ivxIVX]{2,6})\)|(\d{1,3}|[A-Za-z]|[ivxIVX]{2,6})[.)]{1,2})(?=\s|$)/;

/** `4.2`, `4.2.1`, `4.2.`, `A.1`, `A1`: the number of a paragraph in a section. */
const DECIMAL = /^(?:\d{1,3}|[A-Z])(?:\.\d{1,3}){1,4}[.)]?(?=\s)/;

/**
 * The marker that a paragraph's words begin with, with its length in them, the space behind included.
 *
 * @param text     the words, spaces as typed
 * @param previous the marker before it in the same list, which tells the letter `i` from the number
 */
export function markerAt(text: string, previous?: Marker): { marker: Marker; length: number } | undefined {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const found = BULLET.exec(rest)?.[0] ?? DECIMAL.exec(rest)?.[0] ?? NUMBERED.exec(rest)?.[0];
  if (found === undefined) return undefined;
  const marker = markerOf(found, previous);
  if (!marker) return undefined;
  const gap = /^\s*/.exec(rest.slice(found.length))?.[0].length ?? 0;
  return { marker, length: start + found.length + gap };
}

/** A marker on its own, as a word processor prints it; undefined for what is none. */
export function markerOf(text: string, previous?: Marker): Marker | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (/^(?:\d{1,3}|[A-Z])(?:\.\d{1,3}){1,4}[.)]?$/.test(typed)) {
    const last = /(\d+)[.)]?$/.exec(typed)?.[1] ?? '0';
    return { text: typed, style: 'decimal', value: Number(last) };
  }
  const inside = /^\(?([\dA-Za-z]{1,6})[.)]{0,2}$/.exec(typed)?.[1];
  if (inside === undefined || (inside === typed && !/^\d+$/.test(inside))) {
    return /^[^\p{L}\p{N}]{1,2}$|^[oO§Øüvlnq]$/u.test(typed)
      ? { text: typed, style: 'bullet', value: 0 }
      : undefined;
  }
  if (/^\d+$/.test(inside)) return { text: typed, style: 'number', value: Number(inside) };
  const small = inside.toLowerCase();
  const isSmall = inside === small;
  const roman = romanValue(small);
  const letter = small.length === 1 ? small.charCodeAt(0) - 96 : undefined;
  if (roman !== undefined && (letter === undefined || countsRoman(letter, roman, previous))) {
    return { text: typed, style: isSmall ? 'roman' : 'ROMAN', value: roman };
  }
  return letter === undefined
    ? undefined
    : { text: typed, style: isSmall ? 'letter' : 'LETTER', value: letter };
}

/** `i` is the ninth letter behind `h`, and otherwise most likely one. */
function countsRoman(letter: number, roman: number, previous: Marker | undefined): boolean {
  if (previous?.style === 'letter' || previous?.style === 'LETTER') return previous.value + 1 !== letter;
  if (previous?.style === 'roman' || previous?.style === 'ROMAN') return previous.value + 1 === roman;
  return roman === 1;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(small: string): number | undefined {
  if (!/^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/.test(small)) return undefined;
  const digits = [...small].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** What may not differ between two items of one list: the way of counting and the signs around it. */
export function styleKey({ text, style }: Marker): string {
  return style === 'bullet' ? style : `${style} ${text.replace(/[\dA-Za-z.]+(?=[.)]|$)/, '')}`;
}
