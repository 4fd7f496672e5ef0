import { words } from '../messages.ts';
import { say } from './say.ts';

/** "a, b and c". */
export function allOf(items: readonly string[]): string {
  return inARow(items, 'list-and');
}

/** "a, b or c". */
export function oneOf(items: readonly string[]): string {
  return inARow(items, 'list-or');
}

function inARow(items: readonly string[], joint: 'list-and' | 'list-or'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return words(say(joint, { first: items.slice(0, -1).join(', '), last }));
}
