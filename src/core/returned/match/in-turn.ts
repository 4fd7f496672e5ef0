import { commonWords } from './common-words.ts';

/**
 * The pairs of places at which two lists hold the same, as many as go in the order of both: what stands once in each
 * first, then what is the same next to that.
 */
export function inTurn(
  ours: readonly string[],
  theirs: readonly string[],
): readonly (readonly [number, number])[] {
  const once = placesOfOnce(theirs);
  const candidates = [...placesOfOnce(ours)].flatMap(([key, our]) => {
    const their = once.get(key);
    return their === undefined ? [] : [[our, their] as const];
  });
  const anchors = longestRise(candidates.sort((a, b) => a[0] - b[0]));
  const pairs: (readonly [number, number])[] = [];
  let here = 0;
  let there = 0;
  for (const [our, their] of [...anchors, [ours.length, theirs.length] as const]) {
    const between = commonWords(
      ours.slice(here, our).map((key) => wordOf(key)),
      theirs.slice(there, their).map((key) => ({ ...wordOf(key), isSame: true })),
    );
    for (const [second, first] of [...between].sort((a, b) => a[0] - b[0])) {
      pairs.push([here + first, there + second]);
    }
    if (our < ours.length) pairs.push([our, their]);
    here = our + 1;
    there = their + 1;
  }
  return pairs;
}

const wordOf = (word: string) => ({ word, start: 0, end: 0 });

/** What each list holds once, by where. */
function placesOfOnce(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set(['']);
  for (const [index, key] of keys.entries()) {
    if (places.has(key)) repeated.add(key);
    places.set(key, index);
  }
  for (const key of repeated) places.delete(key);
  return places;
}

/** The longest run of pairs whose second numbers rise as the first do. */
function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  /** By length of a run: the pair that ends it lowest. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach(([, value], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair) run.unshift(pair);
  }
  return run;
}
