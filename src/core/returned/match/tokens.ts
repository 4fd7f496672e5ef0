import type { Span } from '../../span.ts';

/** A word or a sign of a text; space between them is none. */
export interface Token extends Span {
  /** As it is compared: in whichever quotation marks. */
  readonly word: string;
}

/** The words and signs of a text in order. */
export function tokensIn(text: string, from = 0): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)].map((match) => ({
    word: plainQuotes(match[0]),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** A text by which it is found again: however it is spaced, whatever its quotation marks. */
export function keyOf(text: string): string {
  return plainQuotes(text.replace(/[\s\u00A0]+/g, ' ').trim());
}

/** Word turns the quotation marks that are typed, and no-one means anything by it. */
export function plainQuotes(text: string): string {
  return text.replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"');
}

/** How many of their words two texts have in common: 1 where all are. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return one.length + other.length === 0 ? 1 : (2 * shared) / (one.length + other.length);
}
