export interface Pair {
  /** Median milliseconds of each. */
  readonly ours: number;
  readonly peer: number;
  /** The median of the ratios of each pair of runs, which a noisy machine moves least. */
  readonly ratio: number;
}

/** Runs both tasks in turn, `runs` times each. */
export function paired(runs: number, ours: () => unknown, peer: () => unknown): Pair {
  const pairs: [number, number][] = [];
  // The first rounds are slower than any that follow, and are not counted.
  for (let run = -5; run < runs; run++) {
    const pair: [number, number] = [timed(ours), timed(peer)];
    if (run >= 0) pairs.push(pair);
  }
  return {
    ours: median(pairs.map(([own]) => own)),
    peer: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([own, other]) => own / other)),
  };
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Prints one line: what, our time, the other's, the ratio and what it may be. */
export function report(name: string, { ours, peer, ratio }: Pair, limit: number): void {
  const verdict = ratio <= limit ? 'within' : 'OVER';
  console.log(
    `${name}: ${ours.toFixed(1)} ms against ${peer.toFixed(1)} ms, ${ratio.toFixed(3)} (${verdict} ${limit})`,
  );
}
