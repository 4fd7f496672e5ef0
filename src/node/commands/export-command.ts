import { words } from '../../core/messages.ts';
import { exportFormats, exportOptions } from '../command-line/commands/export.ts';
import { readArgs } from '../command-line/read-args.ts';
import { formats } from '../export/formats.ts';
import { saysErrors } from '../says-errors.ts';
import { readShownPaper } from '../shown-paper.ts';
import { expectShortRun } from '../short-run.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';

/**
 * `export FILE --to FORMAT`: a paper, or what is asked for of it, in a form for readers or for other programs, to
 * `-o` or to where `write` leads.
 *
 * @param args what was typed behind `export`
 * @returns the exit status: 0, or 1 for a file that is none of our papers or that would give exempt matter away
 * @throws UsageError where the call itself is wrong, or does not say whose copy of exempt matter it wants
 */
export async function exportCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  expectShortRun();
  const { values, operands } = readArgs(args, exportOptions);
  const { to, output, today, browser } = values;
  if (to === undefined) throw new UsageError(`--to is ${exportFormats.join(' or ')}: say which.`);
  const format = formats[to];
  if (!format.isText && output === undefined) throw new UsageError(`--to ${to} needs -o FILE.`);
  const shown = await readShownPaper('export', operands, values);
  if (!shown) return 1;
  const made = await format.make(shown, { today, output, browser });
  if (made === undefined) {
    process.stderr.write(`${shown.path}: ${words({ id: 'file-not-ours', args: {} })}\n`);
    return 1;
  }
  // Other programs get the problems themselves.
  if (to !== 'json') saysErrors(shown, today);
  if (output !== undefined) await writeWhole(output, made);
  else if (typeof made === 'string') write(made);
  return 0;
}
