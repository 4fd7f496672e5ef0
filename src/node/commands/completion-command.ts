import { bash } from '../command-line/completion/bash.ts';
import { powershell } from '../command-line/completion/powershell.ts';
import { zsh } from '../command-line/completion/zsh.ts';
import { commands } from '../command-line/commands.ts';
import { shells } from '../command-line/commands/completion.ts';
import type { Command } from '../command-line/command.ts';
import { chosen, readArgs } from '../command-line/read-args.ts';
import { UsageError } from '../usage-error.ts';

const scripts: Readonly<Record<(typeof shells)[number], (commands: readonly Command[]) => string>> = {
  bash,
  zsh,
  powershell,
};

/**
 * `completion SHELL`: the script by which a shell completes what is typed.
 *
 * @param args what was typed behind `completion`
 * @returns the exit status: 0
 * @throws UsageError where the call itself is wrong
 */
export function completionCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { operands } = readArgs(args, {});
  const [shell, ...others] = operands;
  if (shell === undefined || others.length > 0)
    throw new UsageError('completion needs the name of one shell.');
  write(scripts[chosen(shell, shells, 'The shell')](commands));
  return Promise.resolve(0);
}
