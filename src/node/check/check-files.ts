import { setImmediate } from 'node:timers/promises';
import type { FoundFile } from '../find-files.ts';
import type { FaultyFile } from '../profiles.ts';
import type { Cache } from './cache.ts';
import { Checker, type CheckSettings, type Outcome } from './checker.ts';
import { checkOverCores, threadsFor } from './over-cores.ts';

/** Files checked alone between two looks at the progress. */
const TURN = 10;

export interface CheckedFiles {
  /** In the order of the files. */
  readonly outcomes: readonly Outcome[];
  /** The council files among those that were read that have problems of their own. */
  readonly faulty: readonly FaultyFile[];
}

/**
 * Checks files: what is known from an earlier check is taken from the cache, and the rest is spread over the cores
 * where it is enough to pay. What comes of it is the same either way.
 *
 * @param progress told now and then how many are done
 * @throws UsageError where there is no such profile
 */
export async function checkFiles(
  files: readonly FoundFile[],
  settings: CheckSettings,
  cache: Cache | undefined,
  progress: (done: number) => void,
): Promise<CheckedFiles> {
  const checker = new Checker(settings);
  const outcomes = files.map((file) => cache && checker.known(file, cache));
  const places = outcomes.flatMap((outcome, place) => (outcome ? [] : [place]));
  const known = files.length - places.length;
  const open = places.flatMap((place) => files[place] ?? []);
  const threads = threadsFor(open.length);
  const spread =
    threads > 1 ? await checkOverCores(open, settings, threads, (done) => progress(known + done)) : undefined;
  const made = spread?.outcomes ?? (await alone(open, checker, (done) => progress(known + done)));
  places.forEach((place, index) => {
    const [file, outcome] = [files[place], made[index]];
    if (!file || !outcome) return;
    outcomes[place] = outcome;
    cache?.keep(file.path, outcome);
  });
  const faulty = [...checker.profiles.faulty, ...(spread?.faulty ?? [])];
  return {
    outcomes: outcomes.flatMap((outcome) => outcome ?? []),
    faulty: [...new Map(faulty.map((file) => [file.path, file])).values()].sort(byPath),
  };
}

async function alone(
  files: readonly FoundFile[],
  checker: Checker,
  progress: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) {
    outcomes.push(checker.check(file));
    if (outcomes.length % TURN > 0) continue;
    progress(outcomes.length);
    // Ctrl+C is heard between two files.
    await setImmediate();
  }
  return outcomes;
}

function byPath(a: FaultyFile, b: FaultyFile): number {
  return a.path < b.path ? -1 : 1;
}
