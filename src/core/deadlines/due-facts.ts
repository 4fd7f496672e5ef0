import { say } from '../check/say.ts';
import { words } from '../messages.ts';
import type { DueDate } from './due-date.ts';
import { dueInWords, workingOut } from './explain.ts';

/** "Wed 2 Dec 2026, 17:00", or "from Fri 18 Dec 2026". */
export function whenDue(due: DueDate): string {
  const day = dueInWords(due);
  return due.sense === 'from' ? words(say('due-from', { day })) : day;
}

/** What is to be known of a date besides the day: how it was reached, its notes, and where the law says so. */
export function dueFacts(due: DueDate): string[] {
  return [...workingOut(due), ...due.notes.map((note) => words(note)), ...sourceOf(due)];
}

function sourceOf({ source, confirmed }: DueDate): string[] {
  if (source === undefined) return [];
  return [confirmed ? source : words(say('source-to-check', { source }))];
}
