import { parentPort } from 'node:worker_threads';
import { Checker } from './checker.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

/** Checks files for as long as there are any that no other thread has taken, and answers with all that came of them. */
export function work({ settings, files, next }: WorkerTask): void {
  const checker = new Checker(settings);
  const taken = new Int32Array(next);
  const outcomes: WorkerAnswer['outcomes'][number][] = [];
  for (;;) {
    const place = Atomics.add(taken, 0, 1);
    const file = files[place];
    if (!file) break;
    outcomes.push([place, checker.check(file)]);
  }
  parentPort?.postMessage({ outcomes, faulty: checker.profiles.faulty } satisfies WorkerAnswer);
}
