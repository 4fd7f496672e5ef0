import { monthName } from '../../civil-date.ts';

/** The months as they stand in a date, each with the form that it has behind “o”. */
const MONTHS = [
  'ionawr',
  'chwefror',
  '[mf]awrth',
  'ebrill',
  '[mf]ai',
  '[mf]ehefin',
  'g?orffennaf',
  'awst',
  '[mf]edi',
  'hydref',
  '[td]achwedd',
  'rhagfyr',
];
const MONTH = MONTHS.join('|');

/** "Dydd Iau 3 Mawrth 2026", "3ydd o Fawrth 2026", to stand among other forms of a date. */
export const WELSH_DATE = String.raw`(?:dd?ydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul),?\s+)?\d{1,2}(?:af|il|ydd|fed|ed|eg|ain)?\s+(?:o\s+)?(?:${MONTH}),?\s+\d{4}`;

const parts = new RegExp(String.raw`(\d{1,2})[a-z]*\s+(?:o\s+)?(${MONTH}),?\s+(\d{4})$`, 'i');

/** A day that is named in Welsh as it is written in English; undefined for one that is not. */
export function inEnglish(typed: string): string | undefined {
  const [, day, said = '', year] = parts.exec(typed) ?? [];
  const month = MONTHS.findIndex((name) => new RegExp(`^${name}$`, 'i').test(said)) + 1;
  return day === undefined || year === undefined ? undefined : `${day} ${monthName(month)} ${year}`;
}
