import { titleCase } from '../casing.ts';
import { type Gathered, set } from '../gathered.ts';
import { dateIn } from '../header/header-values.ts';
import { hoursIn } from './hours.ts';

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:date|day|dyddiad)(?: and time)?(?: of (?:the )?meeting)?\s*[:–-]\s*/i, 'meeting_date'],
  [/^(?:time|amser)(?: of (?:the )?meeting)?\s*[:–-]\s*/i, 'time'],
  [/^(?:started|commenced)(?: at)?\s*[:–-]\s*/i, 'started'],
  [/^(?:ended|finished|concluded)(?: at)?\s*[:–-]\s*/i, 'ended'],
  [/^(?:venue|place|location|lleoliad)\s*[:–-]\s*/i, 'venue'],
  [/^(?:committee|meeting|body)\s*:\s*/i, 'committee'],
  [
    /^(?:(?:date )?(?:published|of publication)|publication date|dispatched|despatched)(?: on)?\s*[:–-]?\s*/i,
    'published',
  ],
];

/** The field that a line of an agenda or of minutes names by its label. */
export const fieldLabelled = (said: string): string | undefined =>
  LABELS.find(([label]) => label.test(said))?.[1];

/**
 * Sets what a line says behind the label of a field: "Date: Thursday 10 December 2026 at 6.30pm", "Venue: Moot Hall".
 *
 * @param start the field that the hour of the meeting goes to
 * @returns false where it is no such line, or the field is set already
 */
export function setLabelled(
  said: string,
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  start: 'started' | 'time',
): boolean {
  const found = LABELS.find(([label]) => label.test(said));
  if (!found || said.length > 200) return false;
  const [label, field] = found;
  const value = said.replace(label, '').trim();
  if (value === '') return false;
  switch (field) {
    case 'venue':
      return start === 'time' && set(fields, field, value);
    case 'committee':
      return setCommittee(titleCase(value, acronyms), fields);
    case 'time':
    case 'started':
    case 'ended':
      return hoursIn(value).length > 0 && set(fields, field === 'time' ? start : field, value);
  }
  const day = dateIn(value);
  if (!day || !set(fields, field, day.date)) return false;
  const time = field === 'meeting_date' ? hoursIn(value.replace(day.typed, ''))[0] : undefined;
  if (time !== undefined) set(fields, start, time);
  return true;
}

/** What a parish calls itself within its own papers. */
const GENERIC = /^(?:the )?(?:parish|town|community|county|borough|district|city|full)? ?council$/i;

/** Who meets; the council's own name comes first, and then the name of the body that met. False where another is known. */
export function setCommittee(named: string, fields: Gathered): boolean {
  const standing = fields.get('committee');
  const isCouncil = typeof standing === 'string' && /\bcouncil$|^cyngor\b/i.test(standing);
  if (standing !== undefined && (!isCouncil || GENERIC.test(named))) return false;
  fields.set('committee', named);
  return true;
}
