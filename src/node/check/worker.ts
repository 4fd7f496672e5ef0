import { parentPort } from 'node:worker_threads';
import { Checker } from './checker.ts';
import { placesLeft } from './places-left.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

/** Checks files for as long as there are any that no other thread has taken, and answers with all that came of them. */
export function work({ settings, files, next }: WorkerTask): void {
  const checker = new Checker(settings);
  const outcomes: WorkerAnswer['outcomes'][number][] = [];
  for (const place of placesLeft(files.length, next)) {
    const file = files[place];
    if (file) outcomes.push([place, checker.check(file)]);
  }
  parentPort?.postMessage({ outcomes, faulty: checker.profiles.faulty } satisfies WorkerAnswer);
}
