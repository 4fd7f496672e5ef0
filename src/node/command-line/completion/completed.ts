import type { Command, Option, Value } from '../command.ts';
import { everywhere } from '../option-words.ts';

/** An option of a command as a shell meets it. */
export interface CompletedOption {
  /** `-o` and `--output`. */
  readonly words: readonly string[];
  /** The first sentence of what it does. */
  readonly says: string;
  readonly value: Value | undefined;
}

/** Every option of a command, those that all have among them. */
export function completedOptions({ options }: Command): CompletedOption[] {
  return Object.entries({ ...options, ...everywhere }).map(([name, option]) => completed(name, option));
}

function completed(name: string, option: Option): CompletedOption {
  const words = [...(option.short === undefined ? [] : [`-${option.short}`]), `--${name}`];
  const [says = ''] = /^.*?(?=[.:](?:\s|$)|$)/.exec(option.says) ?? [];
  return { words, says, value: option.type === 'string' ? option.value : undefined };
}

/** What stands in place of a command. */
export const instead = [
  ['help', 'Shows all about a command.'],
  ['--help', 'Shows what can be done at all.'],
  ['--version', 'Shows the version.'],
] as const;
