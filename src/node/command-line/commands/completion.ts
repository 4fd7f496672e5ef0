import type { Command } from '../command.ts';

/** The shells that a script can be written for. */
export const shells = ['bash', 'zsh', 'powershell'] as const;

export const completion: Command = {
  name: 'completion',
  summary: 'Writes the script by which a shell completes what is typed.',
  forms: ['completion bash', 'completion zsh', 'completion powershell'],
  operands: { name: 'SHELL', choices: shells },
  description: [
    'Writes to standard output a script for one shell. Once it is read in, the Tab key completes commands, options and what options can say; else it completes files.',
  ],
  options: {},
  exit: [[0, 'The script is written.']],
  examples: [
    {
      says: 'bash: put this line into ~/.bashrc',
      line: 'source <(committee-reports completion bash)',
    },
    {
      says: 'zsh: put this line into ~/.zshrc, behind the one that calls compinit',
      line: 'source <(committee-reports completion zsh)',
    },
    {
      says: 'PowerShell: put this line into the file that $PROFILE names',
      line: 'committee-reports completion powershell | Out-String | Invoke-Expression',
    },
  ],
  load: async () => (await import('../../commands/completion-command.ts')).completionCommand,
};
