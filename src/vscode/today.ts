import { isoDate } from '../core/civil-date.ts';

/** The day in the officer's own place, as ISO. */
export function today(): string {
  const now = new Date();
  return isoDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
