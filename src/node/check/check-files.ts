import { setImmediate } from 'node:timers/promises';
import type { FoundFile } from '../files/find-files.ts';
import type { FaultyFile } from '../profiles.ts';
import { expectShortRun, isShortRun } from '../short-run.ts';
import type { Cache } from './cache.ts';
import { Checker, type CheckSettings, type Outcome } from './checker.ts';
import { answersOfOthers, threadsFor } from './over-cores.ts';
import { noneTaken, placesLeft } from './places-left.ts';

/** Files checked here between two looks at the progress. */
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
  if (isShortRun(open.map(({ path }) => path))) expectShortRun();
  const { made, faulty: faultyForOthers } = await checkAll(open, settings, checker, (done) =>
    progress(known + done),
  );
  places.forEach((place, index) => {
    const [file, outcome] = [files[place], made.get(index)];
    if (!file || !outcome) return;
    outcomes[place] = outcome;
    cache?.keep(file.path, outcome);
  });
  const faulty = [...checker.profiles.faulty, ...faultyForOthers];
  return {
    outcomes: outcomes.flatMap((outcome) => outcome ?? []),
    faulty: [...new Map(faulty.map((file) => [file.path, file])).values()].sort(byPath),
  };
}

/** Checks files here, and in other threads where there are enough of them for it to pay. */
async function checkAll(
  files: readonly FoundFile[],
  settings: CheckSettings,
  checker: Checker,
  progress: (done: number) => void,
) {
  const next = noneTaken();
  const others = answersOfOthers({ task: 'check', settings, files, next }, threadsFor(files.length) - 1);
  const made = new Map<number, Outcome>();
  const checkHere = (place: number) => {
    const file = files[place];
    if (file) made.set(place, checker.check(file));
  };
  for (const place of placesLeft(files.length, next)) {
    checkHere(place);
    if (made.size % TURN > 0) continue;
    progress(place);
    // Ctrl+C is heard between two files.
    await setImmediate();
  }
  const answers = await others;
  for (const [place, outcome] of answers.flatMap(({ outcomes }) => outcomes)) made.set(place, outcome);
  // Whatever a thread took that failed.
  for (const place of files.keys()) if (!made.has(place)) checkHere(place);
  return { made, faulty: answers.flatMap(({ faulty }) => faulty) };
}

function byPath(a: FaultyFile, b: FaultyFile): number {
  return a.path < b.path ? -1 : 1;
}
