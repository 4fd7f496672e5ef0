import { words } from '../../core/messages.ts';
import { publishedMode } from '../../core/render/modes.ts';
import { previewOptions } from '../command-line/commands/preview.ts';
import { readArgs } from '../command-line/read-args.ts';
import { htmlOf } from '../export/html.ts';
import { readShownPaper } from '../shown-paper.ts';
import { expectShortRun } from '../short-run.ts';
import { writeWhole } from '../files/write-whole.ts';

/**
 * `preview FILE`: the agenda item as one page that stands alone, to `-o` or to where `write` leads.
 *
 * @param args what was typed behind `preview`
 * @returns the exit status: 0, or 1 for a file that is none of our papers or that would give exempt matter away
 * @throws UsageError where the call itself is wrong, or does not say whose copy of exempt matter it wants
 */
export async function previewCommand(
  args: readonly string[],
  write: (text: string) => void,
): Promise<number> {
  expectShortRun();
  const { values, operands } = readArgs(args, previewOptions);
  const shown = await readShownPaper('preview', operands, values);
  if (!shown) return 1;
  const { composed, view } = shown;
  const mode = view.mode ?? publishedMode(composed);
  const html = htmlOf({ ...shown, view: { ...view, mode } }, values.output);
  if (html === undefined) {
    process.stderr.write(`${shown.path}: ${words({ id: 'file-not-ours', args: {} })}\n`);
    return 1;
  }
  if (values.output === undefined) write(html);
  else await writeWhole(values.output, html);
  return 0;
}
