import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FoundFile } from '../find-files.ts';
import { programFile } from '../program-file.ts';
import type { FaultyFile } from '../profiles.ts';
import type { CheckSettings, Outcome } from './checker.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

/** A thread takes as long to start as this many files take to check. */
const FILES_A_THREAD = 8;

/** Megabytes: what one check needs for a moment fits in, so that little is moved about. */
const YOUNG_MEMORY = 64;

/** How often progress is looked at, in milliseconds. */
const EVERY = 100;

/** How many threads pay for so many files; one is the thread that asks. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_A_THREAD)));
}

export interface CheckedOverCores {
  /** In the order of the files. */
  readonly outcomes: readonly Outcome[];
  readonly faulty: readonly FaultyFile[];
}

/**
 * Checks files in several threads.
 *
 * @param progress told now and then how many files have been taken
 * @returns undefined where a thread fails, or cannot be had here
 */
export async function checkOverCores(
  files: readonly FoundFile[],
  settings: CheckSettings,
  threads: number,
  progress: (done: number) => void,
): Promise<CheckedOverCores | undefined> {
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const task: WorkerTask = { task: 'check', settings, files, next };
  const taken = new Int32Array(next);
  const watch = setInterval(() => progress(Math.min(Atomics.load(taken, 0), files.length)), EVERY);
  try {
    const answers = await Promise.all(Array.from({ length: threads }, () => answerOf(task)));
    const outcomes = new Array<Outcome>(files.length);
    for (const [place, outcome] of answers.flatMap((answer) => answer.outcomes)) outcomes[place] = outcome;
    return { outcomes, faulty: answers.flatMap(({ faulty }) => faulty) };
  } catch {
    return undefined;
  } finally {
    clearInterval(watch);
  }
}

function answerOf(task: WorkerTask): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(programFile, {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    });
    worker.once('message', (answer: WorkerAnswer) => resolve(answer));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread ended without an answer.')));
  });
}
