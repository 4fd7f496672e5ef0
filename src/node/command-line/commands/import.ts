import type { Command } from '../command.ts';
import { output, profile } from '../shared-options.ts';

export const importOptions = {
  output,
  profile: {
    ...profile,
    says: 'Whose practice the document is read in: a file such as council.yaml, or one of {choices}. Without it, that of the council.yaml nearest above where it is written, and without one that of the council whose document it looks like.',
  },
} as const;

export const importFrom: Command = {
  name: 'import',
  summary: 'Makes a report, agenda or minutes of a Word document, web page or text.',
  forms: ['import FILE'],
  operands: { name: 'FILE', isFile: true },
  description: [
    'Reads FILE, a Word document (.docx), a web page (.html) or plain text: a report, the minutes of a meeting, or the page of an agenda item with its minutes. Header fields, sections, recommendations, implications, background papers and resolutions are put where they belong.',
    'No word is lost. What was not understood stays in the text, and it is listed on standard error with what was left out and what is now said in another form.',
    'With -o, the pictures of a Word document are saved beside it, in a folder of their own. Nothing in FILE is run, and nothing that it leads to is fetched.',
  ],
  options: importOptions,
  exit: [
    [0, 'It is written.'],
    [1, 'FILE is none of these, or is damaged, encrypted or too large; nothing is written.'],
  ],
  examples: [
    {
      says: 'Last year’s report, to start from',
      line: 'committee-reports import lighting-2025.docx -o reports/lighting.md',
    },
    {
      says: 'The page of an agenda item, as a council’s site shows it',
      line: 'committee-reports import item-7.html --profile kent -o minutes/item-7.md',
    },
  ],
  load: async () => (await import('../../commands/import-command.ts')).importCommand,
};
