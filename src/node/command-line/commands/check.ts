import type { Command } from '../command.ts';
import { profile, today } from '../shared-options.ts';

export const checkFormats = ['text', 'json'] as const;

export const checkOptions = {
  format: {
    type: 'string',
    value: { name: 'FORMAT', choices: checkFormats },
    says: 'How problems are printed: {choices}. Without it, text.',
  },
  profile,
  today,
  'max-warnings': {
    type: 'string',
    value: { name: 'NUMBER' },
    says: 'More warnings than this are a failure too.',
  },
} as const;

export const check: Command = {
  name: 'check',
  summary: 'Says what is wrong in reports, agendas and minutes.',
  forms: ['check PATH…'],
  operands: { name: 'PATH', isFile: true },
  description: [
    'Checks each PATH, which is a file, a folder with all Markdown files in it, or a pattern such as “reports/**/*.md”. Files that are no report, agenda or minutes are left alone, unless they are named outright.',
    'Each problem is one line: path:line:column, how grave it is, what is wrong, and the name of the rule.',
  ],
  options: checkOptions,
  exit: [
    [0, 'No problem is an error.'],
    [1, 'There are errors, or more warnings than --max-warnings.'],
  ],
  examples: [
    { says: 'Check all reports of a folder', line: 'committee-reports check reports' },
    {
      says: 'Check for another program',
      line: 'committee-reports check "reports/**/*.md" --format json',
    },
  ],
  load: async () => (await import('../../check-command.ts')).checkCommand,
};
