/** What two tasks took, side by side. */
export interface Pair {
  /** Median milliseconds, or what else was measured, of each. */
  readonly ours: number;
  readonly peer: number;
  /** The median of the ratios of each pair of runs, which a noisy machine moves least. */
  readonly ratio: number;
}

/** A line of the table. */
export interface Row extends Pair {
  /** What was measured, and against whom. */
  readonly what: string;
  readonly against: string;
  readonly unit: 'ms' | 'MB';
  /** What the ratio may be. */
  readonly limit: number;
}

/** Runs both tasks in turn, `runs` times each, after a few `rounds` that are slower and are not counted. */
export function paired(runs: number, ours: () => unknown, peer: () => unknown, rounds = 5): Pair {
  const pairs: (readonly [number, number])[] = [];
  for (let run = -rounds; run < runs; run++) {
    const pair = [timed(ours), timed(peer)] as const;
    if (run >= 0) pairs.push(pair);
  }
  return pairOf(pairs);
}

/** Of measurements of both, each pair of which was taken one right after the other. */
export function pairOf(pairs: readonly (readonly [ours: number, peer: number])[]): Pair {
  return {
    ours: median(pairs.map(([own]) => own)),
    peer: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([own, other]) => own / other)),
  };
}

/** Milliseconds that a task takes. */
export function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Adds a line to the table that `npm run bench` prints. */
export function report(row: Row): void {
  process.send?.({ row });
}

/** Says in the table why something was not measured. */
export function absent(what: string, why: string): void {
  process.send?.({ what, why });
}
