import { isoDate, readDate } from '../../../civil-date.ts';
import type { Plain } from '../../../schema/plain.ts';
import { titleCase } from '../casing.ts';
import { answerOf } from '../exempt-lines.ts';
import { officersIn } from './officers.ts';
import { holdsBoxes, tickedIn } from '../ticked.ts';
import { inEnglish, WELSH_DATE } from '../welsh-date.ts';

/** A value as the field keeps it. */
export interface FieldValue {
  readonly value: Plain;
  /** Words that the value says in another form. */
  readonly lost: string;
  /** Whether the field says only a part of what was typed. */
  readonly isPart?: boolean;
}

const DATE = new RegExp(
  String.raw`\b(?:${WELSH_DATE}|(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Za-z]{3,9},?\s+\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}))\b`,
  'i',
);

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** The first day that is named in some words, as files keep it; and the words that name it. */
export function dateIn(words: string): { readonly date: string; readonly typed: string } | undefined {
  const typed = DATE.exec(words)?.[0];
  if (typed === undefined) return undefined;
  const plain = (inEnglish(typed) ?? typed).replace(/\s+of\s+/i, ' ').replace(/,?\s+/g, ' ');
  const date = readDate(plain) ?? readDate(plain.replace(/^[a-z]+,?\s+/i, ''));
  return date && { date: isoDate(date), typed };
}

/** Whether words may be the value of a field: a date for a date, an address for an email. */
export function fits(field: string, words: string): boolean {
  if (/_date$|^published$/.test(field)) return dateIn(words) !== undefined;
  if (field.endsWith('email')) return /@/.test(words);
  if (field.endsWith('telephone')) return /\d{4}/.test(words);
  if (field === 'agenda_item') return /^\(?[A-Z]?\d{1,3}[A-Za-z]?[.)]?$/.test(words.trim());
  if (field === 'key_decision') return /^(?:yes|no)\b/i.test(words.trim()) || holdsBoxes(words);
  if (field === 'report_type') return kindIn(words) !== undefined;
  return false;
}

/** Whether only words that have a form of their own make sense in a field. */
export const hasForm = (field: string) =>
  /_date$|^published$|email$|telephone$|^key_decision$|^agenda_item$/.test(field);

/**
 * What was typed behind a label as its field keeps it; undefined where it makes no sense there, so that it
 * stays in the text.
 */
export function fieldValue(
  field: string,
  typed: string,
  acronyms: ReadonlySet<string>,
): FieldValue | undefined {
  const words = typed.replace(/\s+/g, ' ').trim();
  if (field === 'lead_officer' || field === 'lead_officer.name') {
    const { officers, labels } = officersIn(typed);
    const [officer, ...others] = officers;
    if (officer && others.length > 0) return { value: officers, lost: labels };
    if (officer) {
      const isOne = field === 'lead_officer' || Object.keys(officer).length > 1;
      return { value: isOne ? officer : words, lost: labels };
    }
  }
  if (/_date$|^published$/.test(field)) {
    const found = dateIn(words);
    const rest = found && words.replace(found.typed, '').replace(WEEKDAY, '');
    return found && { value: found.date, lost: words, isPart: /\p{L}{2}|\d/u.test(rest ?? '') };
  }
  if (field === 'lead_member' && words.includes(';')) {
    return { value: words.split(/\s*;\s*/).filter((name) => name !== ''), lost: '' };
  }
  if (field === 'wards') {
    const names = words.split(/\s*[;,]\s*/).filter((name) => name !== '');
    return { value: names.map((name) => titleCase(name, acronyms)), lost: '' };
  }
  if (field === 'agenda_item') return { value: words.replace(/[.)]$/, '').replace(/^\(/, ''), lost: '' };
  if (field === 'key_decision') {
    const answer = holdsBoxes(words) ? (tickedIn(words) ?? '') : words;
    const said = /^(yes|no)\b(?!\s*\/)/i.exec(answer)?.[1]?.toLowerCase();
    const isPart = answer.replace(/[^\p{L}]/gu, '').length > (said?.length ?? 0);
    return said === undefined ? undefined : { value: said, lost: words, isPart };
  }
  if (field === 'classification') {
    const answer = answerOf(words);
    return (
      answer && {
        value: answer.classification,
        lost: words,
        isPart: words.split(' ').length > MOST_OF_CHOICE,
      }
    );
  }
  if (field === 'report_type') return chosen(kinds, words);
  if (field === 'status') return undefined;
  if (field === 'lead_officer.email') return { value: words.replace(/\s|\.$/g, ''), lost: words };
  if (field === 'committee' && words.length > 200) return undefined;
  return { value: field.endsWith('reference') ? words : titleCase(words, acronyms), lost: '' };
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:decision|approval)\b/i, 'decision'],
  [/\b(?:noting|information|note)\b/i, 'noting'],
  [/\bdiscussion\b/i, 'discussion'],
  [/\bbriefing\b/i, 'briefing'],
];

/** The kind of report that a few words name and nothing else, "For decision", "To note". */
export function kindIn(words: string): string | undefined {
  const said =
    /^(?:report )?(?:for |to make a |to )?(decision|approval|noting|note|information|discussion|briefing)(?: only)?\.?$/i.exec(
      words.trim(),
    )?.[1];
  return said && kinds.find(([pattern]) => pattern.test(said))?.[1];
}

function chosen(choices: readonly (readonly [RegExp, string])[], words: string): FieldValue | undefined {
  const found = choices.find(([pattern]) => pattern.test(words));
  return found && { value: found[1], lost: words, isPart: words.split(' ').length > MOST_OF_CHOICE };
}

/** A choice is said in so many words; what is longer says more. */
const MOST_OF_CHOICE = 6;
