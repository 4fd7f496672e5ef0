import type { Command, Option } from './command.ts';

/** How an option is typed: `-o, --output FILE`. */
export function typedAs(name: string, option: Option): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const value = option.type === 'string' ? ` ${option.value.name}` : '';
  return `${short}--${name}${value}`;
}

/** What an option does, its choices named. */
export function saidOf(option: Option): string {
  const choices = option.type === 'string' ? (option.value.choices ?? []) : [];
  return option.says.replace('{choices}', listed(choices));
}

/** “a, b or c”. */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
}

export const program = 'committee-reports';

/** The options that every command understands. */
export const everywhere: Command['options'] = {
  help: { type: 'boolean', short: 'h', says: 'Shows this page.' },
};
