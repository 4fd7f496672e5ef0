import { bodyKinds, nations } from '../../../core/profile/profile.ts';
import type { Command } from '../command.ts';
import { profile, today } from '../shared-options.ts';

/** How the dates are printed, by the name given to `--format`. */
export const deadlineFormats = ['text', 'json', 'ics'] as const;

export const deadlinesOptions = {
  meeting: {
    type: 'string',
    value: { name: 'DATE' },
    says: 'The day of the meeting, or of one person’s decision.',
  },
  nation: {
    type: 'string',
    value: { name: 'NATION', choices: nations },
    says: 'Whose law counts: {choices}. Alone, the usual practice there.',
  },
  committee: {
    type: 'string',
    value: { name: 'NAME' },
    says: 'Which body meets, by its name in council.yaml.',
  },
  kind: {
    type: 'string',
    value: { name: 'KIND', choices: bodyKinds },
    says: 'Which kind of body meets: {choices}.',
  },
  'key-decision': {
    type: 'boolean',
    says: 'A key decision is to be made, by an executive unless --kind says otherwise.',
  },
  convened: {
    type: 'string',
    value: { name: 'DATE' },
    says: 'When the meeting was called, where that was at shorter notice.',
  },
  decided: {
    type: 'string',
    value: { name: 'DATE' },
    says: 'When its decisions were published. Without it, as soon as the council says, or in two working days.',
  },
  profile,
  today,
  format: {
    type: 'string',
    value: { name: 'FORMAT', choices: deadlineFormats },
    says: 'How the dates are printed: {choices}, a calendar file. Without it, text.',
  },
} as const;

export const deadlines: Command = {
  name: 'deadlines',
  summary: 'Lists every date that a meeting brings with it, and how each was reached.',
  forms: ['deadlines --meeting DATE'],
  description: [
    'By when papers are published, notice of a key decision is given and a decision can be carried out, in each nation’s clear days, bank holidays and the council’s closed days. Where it is not said which body meets, every date that may be wanted is there, and says when it is.',
  ],
  options: deadlinesOptions,
  exit: [[0, 'The dates are listed.']],
  examples: [
    {
      says: 'The dates of a meeting of Cabinet',
      line: 'committee-reports deadlines --meeting 2026-12-10 --kind executive --key-decision',
    },
    {
      says: 'A calendar file',
      line: 'committee-reports deadlines --meeting 2026-12-10 --nation wales --format ics > cabinet.ics',
    },
  ],
  load: async () => (await import('../../commands/deadlines-command.ts')).deadlinesCommand,
};
