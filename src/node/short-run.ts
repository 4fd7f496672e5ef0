import { setFlagsFromString } from 'node:v8';
import { kindOf } from './kind-of.ts';

/**
 * Leaves out what makes a program quicker that runs for long: for one paper, V8 spends as much on optimising code as
 * the whole of the work takes without (a Word document of 300 KB: 0.9 seconds of processor with it, 0.5 without; 500
 * reports checked: 2.8 and 1.9). And where each core has a thread of ours, helpers with the clearing of memory only
 * stand in their way.
 */
export function expectShortRun(): void {
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-parallel-scavenge');
}

/** Bytes of text up to which optimising is not worth its while: about a thousand reports. */
const MOST = 12_000_000;

/** Bytes of one file that could be so odd that it takes long by itself. */
const LARGEST = 100_000;

/** Whether a check of these files is over before code that was made quicker pays for the making. */
export function isShortRun(paths: readonly string[]): boolean {
  let all = 0;
  for (const path of paths) {
    const size = kindOf(path)?.size ?? 0;
    all += size;
    if (size > LARGEST || all > MOST) return false;
  }
  return true;
}
