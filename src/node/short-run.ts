import { setFlagsFromString } from 'node:v8';

/**
 * Leaves out what makes a program quicker that runs for long: for one paper, V8 spends as much on optimising code as
 * the whole of the work takes without (a Word document of 300 KB: 0.9 seconds of processor with it, 0.5 without).
 */
export function expectShortRun(): void {
  setFlagsFromString('--no-opt');
}
