import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { completion } from './commands/completion.ts';
import { deadlines } from './commands/deadlines.ts';
import { exportTo } from './commands/export.ts';
import { importFrom } from './commands/import.ts';
import { begin } from './commands/new.ts';
import { preview } from './commands/preview.ts';

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [
  check,
  preview,
  exportTo,
  importFrom,
  begin,
  deadlines,
  completion,
];
