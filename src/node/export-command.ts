import { parseArgs } from 'node:util';
import { words } from '../core/messages.ts';
import { formats } from './export/formats.ts';
import { readShownPaper, shownOptions } from './shown-paper.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `export FILE --to FORMAT`: a paper, or what is asked for of it, in a form for readers or for other programs, to
 * `-o` or to where `write` leads.
 *
 * @param args what was typed behind `export`
 * @returns the exit status: 0, or 1 for a file that is none of our papers or that would give exempt matter away
 * @throws UsageError where the call itself is wrong, or does not say whose copy of exempt matter it wants
 */
export async function exportCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
      today: { type: 'string' },
      ...shownOptions,
    },
  });
  const { to = '', output } = values;
  const format = formats.get(to);
  if (!format) throw new UsageError(`--to is ${[...formats.keys()].join(' or ')}, not “${to}”.`);
  if (!format.isText && output === undefined) throw new UsageError(`--to ${to} needs -o FILE.`);
  const shown = await readShownPaper('export', positionals, values);
  if (!shown) return 1;
  const made = await format.make(shown, { today: values.today });
  if (made === undefined) {
    process.stderr.write(`${shown.path}: ${words({ id: 'file-not-ours', args: {} })}\n`);
    return 1;
  }
  if (output !== undefined) await writeWhole(output, made);
  else if (typeof made === 'string') write(made);
  return 0;
}
