import { check } from '../../core/check/check.ts';
import { exportPaper } from '../../core/export/export-paper.ts';
import { filesBeside } from '../files-beside.ts';
import type { ShownPaper } from '../shown-paper.ts';
import { checkedOn } from '../today.ts';
import { UsageError } from '../usage-error.ts';
import type { ExportFormat, ExportOptions } from './format.ts';

export const jsonFormat: ExportFormat = {
  isText: true,
  make: (shown, options) => Promise.resolve(jsonOf(shown, options)),
};

/** The whole report, or every item, for other programs. */
function jsonOf(
  { path, profile, composed, view, papers }: ShownPaper,
  { today }: ExportOptions,
): string | undefined {
  if (view.mode)
    throw new UsageError('--to json holds every item: leave out --decisions, --notice and --item.');
  const context = {
    profile,
    ...checkedOn(today),
    exists: filesBeside(path),
    paperAt: papers.beside(path),
  };
  const { problems } = check(composed.paper, context);
  const exported = exportPaper(composed, profile, view.copy, problems);
  return exported && `${JSON.stringify(exported, null, 2)}\n`;
}
