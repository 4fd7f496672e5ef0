import type { checkFormats } from '../../command-line/commands/check.ts';
import type { CheckedFile } from '../checked-file.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export interface PrintOptions {
  readonly colours: boolean;
}

/** Prints what was found. */
export type Print = (files: readonly CheckedFile[], options: PrintOptions) => string;

/** By the name given to `--format`. */
export const formats: Readonly<Record<(typeof checkFormats)[number], Print>> = { text, json, sarif, junit };
