import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programFile } from '../program-file.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

/** A thread takes as long to start as this many files take to check. */
const FILES_A_THREAD = 40;

/** Megabytes: what one check needs for a moment fits in, so that little is moved about. */
const YOUNG_MEMORY = 64;

/** How many threads pay for so many files; one is the thread that asks. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_A_THREAD)));
}

/** Has other threads help with a task. None of them answers where one fails, or cannot be had here. */
export async function answersOfOthers(task: WorkerTask, threads: number): Promise<readonly WorkerAnswer[]> {
  try {
    return await Promise.all(Array.from({ length: threads }, () => answerOf(task)));
  } catch {
    return [];
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
