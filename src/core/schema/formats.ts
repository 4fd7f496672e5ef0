import { readDate } from '../civil-date.ts';
import { readNumber } from '../read-number.ts';
import { readYesNo } from '../yes-no.ts';

/** The `format`s that schemas/kinds.schema.json names: what text each takes. */
export const formats = {
  day: (text: string) => readDate(text) !== undefined,
  'yes-no': (text: string) => readYesNo(text) !== undefined,
  number: (text: string) => readNumber(text) !== undefined,
  count: (text: string) => /^\d{1,6}$/.test(text.trim()),
};
