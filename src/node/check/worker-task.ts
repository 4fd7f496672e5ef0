import type { FoundFile } from '../files/find-files.ts';
import type { FaultyFile } from '../profiles.ts';
import type { CheckSettings, Outcome } from './checker.ts';

/** What a thread is given: the files that all threads share out among themselves. */
export interface WorkerTask {
  readonly task: 'check';
  readonly settings: CheckSettings;
  readonly files: readonly FoundFile[];
  /** One 32-bit number: the place of the first file that no thread has taken. */
  readonly next: SharedArrayBuffer;
}

/** What a thread answers once nothing is left. */
export interface WorkerAnswer {
  readonly outcomes: readonly (readonly [place: number, outcome: Outcome])[];
  readonly faulty: readonly FaultyFile[];
}

export function isWorkerTask(data: unknown): data is WorkerTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'check';
}
