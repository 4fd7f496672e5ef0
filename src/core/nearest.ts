const FARTHEST = 2;

/**
 * The one of `names` that somebody most likely meant by `typed`, for *did you mean*: but for case and what
 * joins its words it is the same, or one or two letters are wrong, or it alone has `typed` among its words
 * or begins as `typed` does ("finance", "financial"). Undefined where none is near enough to offer.
 */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const plain = plainName(typed);
  if (plain === '') return undefined;
  const candidates = [...names];
  let best: string | undefined;
  let least = Math.min(FARTHEST, Math.floor(plain.length / 3)) + 1;
  for (const name of candidates) {
    const other = plainName(name);
    if (plain.length <= 4 && plain[0] !== other[0]) continue;
    const apart = distance(plain, other, least);
    if (apart < least) [best, least] = [name, apart];
  }
  return (
    best ??
    onlyOne(candidates.filter((name) => plainName(name).split('_').includes(plain))) ??
    onlyOne(candidates.filter((name) => beginsAlike(plain, plainName(name))))
  );
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

function beginsAlike(a: string, b: string): boolean {
  const least = Math.max(5, Math.ceil(a.length * 0.7));
  return a.length >= least && a.slice(0, least) === b.slice(0, least);
}

function onlyOne(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

/** How many letters to put in, take out, change or swap with their neighbour; `limit` if that many or more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? limit) + 1,
          (current[column - 1] ?? limit) + 1,
          (last[column - 1] ?? limit) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[b.length] ?? limit, limit);
}
