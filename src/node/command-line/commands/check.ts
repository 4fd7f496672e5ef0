import type { Command } from '../command.ts';
import { profile, today } from '../shared-options.ts';

/** How problems are printed, by the name given to `--format`. */
export const checkFormats = ['text', 'json', 'sarif', 'junit'] as const;

export const checkOptions = {
  format: {
    type: 'string',
    value: { name: 'FORMAT', choices: checkFormats },
    says: 'How problems are printed: {choices}. Without it, text.',
  },
  fix: {
    type: 'boolean',
    says: 'First mends in the files what can be mended for certain: what has one repair, takes no word out, puts none in, and brings no other problem. What was mended is said on standard error; what is left is printed.',
  },
  'dry-run': {
    type: 'boolean',
    says: 'With --fix: says what would be mended, and writes nothing.',
  },
  profile,
  today,
  'max-warnings': {
    type: 'string',
    value: { name: 'NUMBER' },
    says: 'More warnings than this are a failure too.',
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    says: 'Prints errors alone, no progress, and no sum at the end. Warnings still count for --max-warnings.',
  },
  'no-color': {
    type: 'boolean',
    says: 'No colours, as where NO_COLOR is set. There are none either where the output goes to a file or to another program.',
  },
  'no-cache': {
    type: 'boolean',
    says: 'Checks every file anew. Otherwise a file is not checked again while it, the council’s practice, the day and the files that it names are what they were.',
  },
  'cache-location': {
    type: 'string',
    value: { name: 'FILE', isFile: true },
    says: 'Where results are kept for the next call. Without it, in this user’s cache folder.',
  },
} as const;

export const check: Command = {
  name: 'check',
  summary: 'Says what is wrong in reports, agendas and minutes.',
  forms: ['check PATH…'],
  operands: { name: 'PATH', isFile: true },
  description: [
    'Checks each PATH, which is a file, a folder with all Markdown files in it, or a pattern such as “reports/**/*.md”. Files that are no report, agenda or minutes are left alone, unless they are named outright; a council.yaml that is named is checked too. In a folder, hidden ones, node_modules and templates are not looked into.',
    'Each problem is one line: path:line:column, how grave it is, what is wrong, and the name of the rule. With --format json it is all one object, with sarif a log for code scanning, and with junit a test case a file, of which those with errors fail.',
  ],
  options: checkOptions,
  exit: [
    [0, 'No problem is an error.'],
    [1, 'There are errors, or more warnings than --max-warnings.'],
  ],
  examples: [
    { says: 'All reports of a folder', line: 'committee-reports check reports' },
    {
      says: 'In a pipeline',
      line: 'committee-reports check . --max-warnings 0 --format junit > reports.xml',
    },
    {
      says: 'Mend what is certain, and see what is left',
      line: 'committee-reports check "reports/2026-*.md" --fix',
    },
    {
      says: 'In another council’s practice, as on the day of the meeting',
      line: 'committee-reports check report.md --profile kent --today 2026-12-10',
    },
  ],
  load: async () => (await import('../../commands/check-command.ts')).checkCommand,
};
