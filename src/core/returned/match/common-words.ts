import type { Token } from './tokens.ts';

/** A word of the copy, and whether a change put it in or took it out. */
export interface WordToken extends Token {
  readonly isSame: boolean;
}

/** Above this many pairs of words the middle of two texts is not compared. */
const MOST_PAIRS = 4_000_000;

/**
 * Which words of the copy stand in the report and where, in the order of both: for each of `theirs` its place in
 * `ours`. Words that no change touches count for more, so that "the" which was put in is not taken for the one
 * that was there.
 */
export function commonWords(
  ours: readonly Token[],
  theirs: readonly WordToken[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  while (alike(ours[start], theirs[start]) && theirs[start]?.isSame) found.set(start, start++);
  let ourEnd = ours.length;
  let theirEnd = theirs.length;
  while (ourEnd > start && theirEnd > start && alike(ours[ourEnd - 1], theirs[theirEnd - 1])) {
    if (!theirs[theirEnd - 1]?.isSame) break;
    found.set(--theirEnd, --ourEnd);
  }
  const width = theirEnd - start + 1;
  const height = ourEnd - start + 1;
  if (width * height > MOST_PAIRS) return found;
  // best[i][j]: the most that the words from ours[i] and theirs[j] on can have in common.
  const best = new Int32Array(width * height);
  const gain = (i: number, j: number) => {
    if (!alike(ours[start + i], theirs[start + j])) return 0;
    return theirs[start + j]?.isSame ? 3 : 2;
  };
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = height - 2; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      const both = gain(i, j);
      const taken = both === 0 ? 0 : both + at(i + 1, j + 1);
      best[i * width + j] = Math.max(taken, at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < height - 1 && j < width - 1;) {
    const both = gain(i, j);
    if (both > 0 && at(i, j) === both + at(i + 1, j + 1)) found.set(start + j++, start + i++);
    else if (at(i, j) === at(i, j + 1)) j++;
    else i++;
  }
  return found;
}

const alike = (one: Token | undefined, other: Token | undefined) =>
  one !== undefined && other !== undefined && one.word === other.word;
