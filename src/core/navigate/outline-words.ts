import { words } from '../messages.ts';
import { firstWords } from './words-of.ts';

const LONGEST = 80;

/** A line of the outline: the number, if there is one, and the first words. */
export function numbered(number: string | undefined, text: string): string {
  const shown = firstWords(text.replace(/\s+/g, ' ').trim(), LONGEST);
  return number === undefined ? shown : `${number} ${shown}`;
}

/** What is said beside an exempt line; empty for an open one. */
export function exemptNote(exempt: readonly string[] | undefined): string {
  return exempt === undefined ? '' : words({ id: 'outline-exempt', args: {} });
}
