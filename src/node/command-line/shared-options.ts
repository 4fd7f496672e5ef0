import type { Option, Options } from './command.ts';

/** The profiles that ship, by the names that `--profile` knows. A test holds them against the files. */
export const profileNames = [
  'england',
  'wales',
  'scotland',
  'northern_ireland',
  'reading',
  'wokingham',
  'coventry',
  'kent',
] as const;

export const profile = {
  type: 'string',
  value: { name: 'PROFILE', choices: profileNames, isFile: true },
  says: 'Whose practice counts: a file such as council.yaml, or one of {choices}. Without it, that of the council.yaml nearest above the file, and without one the usual practice in England.',
} as const satisfies Option;

export const today = {
  type: 'string',
  value: { name: 'DATE' },
  says: 'The day that dates are compared with, such as 2026-12-10. Without it, the clock of this machine.',
} as const satisfies Option;

export const output = {
  type: 'string',
  short: 'o',
  value: { name: 'FILE', isFile: true },
  says: 'Where to write: whole or not at all, in place of what is there. Without it, standard output.',
} as const satisfies Option;

/** What of a paper is shown, to whom, and in whose practice. */
export const shownOptions = {
  public: {
    type: 'boolean',
    says: 'The copy for the public: without exempt matter, whose place shows.',
  },
  members: {
    type: 'boolean',
    says: 'The copy for members: with exempt matter, marked as not for publication.',
  },
  decisions: { type: 'boolean', says: 'Of minutes, what was resolved, item by item.' },
  notice: {
    type: 'boolean',
    says: 'Of minutes, the notice of one decision, with its reasons and alternatives.',
  },
  item: {
    type: 'string',
    value: { name: 'NUMBER' },
    says: 'One item of an agenda or of minutes, by its number: its page, with what belongs to it, or with --notice the notice of its decision.',
  },
  profile,
} as const satisfies Options;
