import type { Span } from '../../span.ts';

/** The way from stretches of one text to those of another that says the same but for the space in it. */
export function bring(from: string, to: string): (start: number, end: number) => Span {
  const ink = [...to.matchAll(/\S/g)].map(({ index }) => index);
  /** For each offset of `from`, how many letters that are no space stand before it. */
  const before = new Int32Array(from.length + 1);
  for (let index = 0; index < from.length; index++) {
    before[index + 1] = (before[index] ?? 0) + (isSpace(from[index]) ? 0 : 1);
  }
  const place = (offset: number): number => {
    if (offset === 0) return 0;
    if (offset === from.length) return to.length;
    const count = before[offset] ?? 0;
    // Behind the space that `from` has there, or right behind the letter before.
    return isSpace(from[offset - 1]) ? (ink[count] ?? to.length) : (ink[count - 1] ?? -1) + 1;
  };
  return (start, end) => ({ start: place(start), end: Math.max(place(start), place(end)) });
}

const isSpace = (char: string | undefined) => char !== undefined && /\s/.test(char);
