import type { Command } from '../command.ts';
import { output, shownOptions, today } from '../shared-options.ts';

/** What a paper can be exported to, by the name given to `--to`. */
export const exportFormats = ['docx', 'html', 'json', 'pdf', 'pack'] as const;

export const exportOptions = {
  to: {
    type: 'string',
    value: { name: 'FORMAT', choices: exportFormats },
    says: 'What to write: {choices}.',
  },
  output,
  ...shownOptions,
  today,
  browser: {
    type: 'string',
    value: { name: 'PROGRAM', isFile: true },
    says: 'The Edge, Chrome or Chromium that prints a PDF. Without it, the one that COMMITTEE_REPORTS_BROWSER names, or one that is installed.',
  },
} as const;

export const exportTo: Command = {
  name: 'export',
  summary: 'Writes a report, an agenda or minutes for other programs.',
  forms: ['export FILE --to FORMAT'],
  operands: { name: 'FILE', isFile: true },
  description: [
    'Writes FILE, a report, an agenda or minutes, in another form: docx is a Word document, html is the page that preview shows, pdf the same page as an installed Edge, Chrome or Chromium prints it, pack an agenda with its reports and their appendices as one PDF, and json the whole report, or every item with what was resolved, for other programs.',
    'How many problems at error severity FILE has is said on standard error first, and it is exported all the same: whether they matter is for you to say. Whoever wants none calls check before.',
    'Where FILE, or a report that it names, holds exempt matter, one of --public and --members has to be said.',
  ],
  options: exportOptions,
  exit: [
    [0, 'It is written, with errors in it or without.'],
    [1, 'FILE is no report, agenda or minutes, or exempt matter would pass for open.'],
  ],
  examples: [
    {
      says: 'What was resolved, for other programs',
      line: 'committee-reports export minutes/2026-12-10-cabinet.md --to json --public -o minutes.json',
    },
    {
      says: 'A report for Democratic Services',
      line: 'committee-reports export reports/lighting.md --to docx --public -o lighting.docx',
    },
    {
      says: 'A report to be published',
      line: 'committee-reports export reports/lighting.md --to pdf --public -o lighting.pdf',
    },
    {
      says: 'All papers of a meeting, for its members',
      line: 'committee-reports export agendas/2026-12-10-cabinet.md --to pack --members -o pack.pdf',
    },
  ],
  load: async () => (await import('../../commands/export-command.ts')).exportCommand,
};
