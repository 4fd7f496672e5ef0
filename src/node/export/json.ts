import { exportPaper } from '../../core/export/export-paper.ts';
import { problemsOf } from '../problems-of.ts';
import type { ShownPaper } from '../shown-paper.ts';
import { UsageError } from '../usage-error.ts';
import type { ExportFormat, ExportOptions } from './format.ts';

export const jsonFormat: ExportFormat = {
  isText: true,
  make: (shown, options) => Promise.resolve(jsonOf(shown, options)),
};

/** The whole report, or every item, for other programs. */
function jsonOf(shown: ShownPaper, { today }: ExportOptions): string | undefined {
  const { profile, composed, view } = shown;
  if (view.mode)
    throw new UsageError('--to json holds every item: leave out --decisions, --notice and --item.');
  const exported = exportPaper(composed, profile, view.copy, problemsOf(shown, today));
  return exported && `${JSON.stringify(exported, null, 2)}\n`;
}
