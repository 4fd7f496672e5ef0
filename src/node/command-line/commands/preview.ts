import type { Command } from '../command.ts';
import { output, shownOptions } from '../shared-options.ts';

export const previewOptions = { output, ...shownOptions } as const;

export const preview: Command = {
  name: 'preview',
  summary: 'Writes the agenda item as one page that stands alone.',
  forms: ['preview FILE'],
  operands: { name: 'FILE', isFile: true },
  description: [
    'Writes the page that the editor shows beside FILE, a report, an agenda or minutes, as one HTML file that needs no other.',
    'Where FILE, or a report that it names, holds exempt matter, one of --public and --members has to be said.',
  ],
  options: previewOptions,
  exit: [
    [0, 'The page is written.'],
    [1, 'FILE is no report, agenda or minutes, or exempt matter would pass for open.'],
  ],
  examples: [
    {
      says: 'The page as the public sees it',
      line: 'committee-reports preview reports/lighting.md --public -o lighting.html',
    },
    {
      says: 'The notice of the decision on item 7',
      line: 'committee-reports preview minutes/2026-12-10-cabinet.md --notice --item 7 --public -o notice.html',
    },
  ],
  load: async () => (await import('../../commands/preview-command.ts')).previewCommand,
};
