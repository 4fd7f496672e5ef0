import type { Command } from '../command.ts';
import { output, profile } from '../shared-options.ts';

export const newOptions = {
  committee: {
    type: 'string',
    value: { name: 'NAME' },
    says: 'The body that meets, or the person who decides.',
  },
  'meeting-date': { type: 'string', value: { name: 'DATE' }, says: 'The day, such as 2026-12-10.' },
  title: { type: 'string', value: { name: 'TITLE' }, says: 'The title of a report.' },
  kind: {
    type: 'string',
    value: {
      name: 'KIND',
      choices: ['decision', 'noting', 'discussion', 'briefing', 'regulatory'],
      isText: true,
    },
    says: 'The kind of a report: {choices}, or one of the council’s own. Without it, the council’s first.',
  },
  time: { type: 'string', value: { name: 'TIME' }, says: 'When a meeting begins, for its agenda.' },
  venue: { type: 'string', value: { name: 'PLACE' }, says: 'Where a meeting is held, for its agenda.' },
  agenda: {
    type: 'string',
    value: { name: 'FILE', isFile: true },
    says: 'The agenda that minutes are of.',
  },
  output,
  profile,
} as const;

export const begin: Command = {
  name: 'new',
  summary: 'Begins a report, an agenda or minutes in the council’s practice.',
  forms: [
    'new report --committee NAME --meeting-date DATE --title TITLE',
    'new agenda --committee NAME --meeting-date DATE',
    'new minutes --agenda FILE',
  ],
  operands: { name: 'PAPER', choices: ['report', 'agenda', 'minutes'] },
  description: [
    'A report begins with the council’s own sections and guidance in them, an agenda with its standing items, and minutes with every item of their agenda and each recommendation as a draft resolution.',
    'Without --profile, the practice is that of the council.yaml nearest to where the paper is written.',
  ],
  options: newOptions,
  exit: [[0, 'It is written.']],
  examples: [
    {
      says: 'A report to Cabinet',
      line: 'committee-reports new report --committee Cabinet --meeting-date 2026-12-10 --title "Street lighting" -o reports/lighting.md',
    },
    {
      says: 'The minutes of a meeting',
      line: 'committee-reports new minutes --agenda agendas/2026-12-10-cabinet.md -o minutes/2026-12-10-cabinet.md',
    },
  ],
  load: async () => (await import('../../commands/new-command.ts')).newCommand,
};
