import { readDate, writtenDate } from '../civil-date.ts';
import { say } from '../check/say.ts';
import { words } from '../messages.ts';
import type { Clearance } from './clearances.ts';
import type { ClearanceState } from './state.ts';

/** How far a clearance has come: “Cleared by Idris Calloway, Director of Finance, on 28 September 2026”. */
export function stateWords({ record, post }: Clearance, state: ClearanceState): string {
  const title = record?.jobTitle ?? post;
  const who = record?.name ?? (title === '' ? '…' : title);
  const both = record?.name !== undefined && title !== '';
  switch (state) {
    case 'missing':
      // A section that the council wants cleared by nobody, and that somebody is to clear all the same.
      if (record?.name === undefined && title === '') return words(say('clearance-state-unnamed', {}));
      return words(say('clearance-state-missing', { who: both ? `${who}, ${title}` : who }));
    case 'sent':
      return words(say('clearance-state-sent', { who, date: dateIn(record?.sent) }));
    case 'cleared': {
      const date = dateIn(record?.cleared);
      return words(say('clearance-state-cleared', { who: both ? `${who}, ${title},` : who, date }));
    }
    case 'changed':
      return words(say('clearance-state-changed', { who, date: dateIn(record?.cleared) }));
  }
}

/** A date in words; as typed where it is none. */
function dateIn(typed = ''): string {
  const date = readDate(typed);
  return date ? writtenDate(date) : typed;
}
