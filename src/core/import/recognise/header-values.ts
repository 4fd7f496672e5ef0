import { isoDate, readDate } from '../../civil-date.ts';
import type { Plain } from '../../schema/plain.ts';
import { titleCase } from './casing.ts';

/** A value as the field keeps it. */
export interface FieldValue {
  readonly value: Plain;
  /** Words that the value says in another form. */
  readonly lost: string;
  /** Whether the field says only a part of what was typed. */
  readonly isPart?: boolean;
}

const DATE =
  /\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Za-z]{3,9},?\s+\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})\b/i;

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** The first day that is named in some words, as files keep it; and the words that name it. */
export function dateIn(words: string): { readonly date: string; readonly typed: string } | undefined {
  const typed = DATE.exec(words)?.[0];
  if (typed === undefined) return undefined;
  const plain = typed.replace(/\s+of\s+/i, ' ').replace(/\s+/g, ' ');
  const date = readDate(plain) ?? readDate(plain.replace(/^[a-z]+,?\s+/i, ''));
  return date && { date: isoDate(date), typed };
}

/** Whether words may be the value of a field: a date for a date, an address for an email. */
export function fits(field: string, words: string): boolean {
  if (/_date$|^published$/.test(field)) return dateIn(words) !== undefined;
  if (field.endsWith('email')) return /@/.test(words);
  if (field.endsWith('telephone')) return /\d{4}/.test(words);
  if (field === 'agenda_item') return /^\(?[A-Z]?\d{1,3}[A-Za-z]?[.)]?$/.test(words.trim());
  if (field === 'key_decision') return /^(?:yes|no)\b/i.test(words.trim());
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
    const contact = officerIn(typed);
    if (contact) {
      const isOne = field === 'lead_officer' || Object.keys(contact.officer).length > 1;
      return { value: isOne ? contact.officer : words, lost: contact.labels };
    }
  }
  if (/_date$|^published$/.test(field)) {
    const found = dateIn(words);
    const rest = found && words.replace(found.typed, '').replace(WEEKDAY, '');
    return found && { value: found.date, lost: words, isPart: /\p{L}{2}|\d/u.test(rest ?? '') };
  }
  if (field === 'wards') {
    const names = words.split(/\s*[;,]\s*/).filter((name) => name !== '');
    return { value: names.map((name) => titleCase(name, acronyms)), lost: '' };
  }
  if (field === 'agenda_item') return { value: words.replace(/[.)]$/, '').replace(/^\(/, ''), lost: '' };
  if (field === 'key_decision') {
    const said = /^(yes|no)\b/i.exec(words)?.[1]?.toLowerCase();
    const isPart = words.replace(/[^\p{L}]/gu, '').length > (said?.length ?? 0);
    return said === undefined ? undefined : { value: said, lost: words, isPart };
  }
  if (field === 'classification') return chosen(classifications, words);
  if (field === 'report_type') return chosen(kinds, words);
  if (field === 'status') return undefined;
  if (field === 'lead_officer.email') return { value: words.replace(/\s|\.$/g, ''), lost: words };
  if (field === 'committee' && words.length > 200) return undefined;
  return { value: titleCase(words, acronyms), lost: '' };
}

const EMAIL = /(?:\be-?mail\b[.:]?\s*)?(?<![\w.+'-])([\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)*)/gi;

const TELEPHONE =
  /(?:\b(?:tel|telephone|phone)\b\.?(?: (?:no|number)\b\.?)?:?\s*)?((?<![\d(])\(?\+?\d[\d ()]{6,16}\d(?: ?(?:x|ext\.?) ?\d{1,6})?)\)?/gi;

/** Who is said to be reached, and the words that only label how. */
interface Contact {
  readonly officer: Readonly<Record<string, string>>;
  readonly labels: string;
}

/** One officer: "Jane Doe", "Head of Finance", "01632 960000" in lines, or "Jane Doe, Head of Finance, tel 01632 960000" in one. */
function officerIn(typed: string): Contact | undefined {
  const emails = [...typed.matchAll(EMAIL)];
  const numbers = [...typed.replace(EMAIL, ' ').matchAll(TELEPHONE)];
  // Two addresses are two people's.
  if (emails.length > 1 || numbers.length > 1) return undefined;
  const bare = typed.replace(EMAIL, ' ').replace(TELEPHONE, ' ');
  const lines = bare
    .split('\n')
    .map((line) => line.replace(/\(\s*\)/g, ' ').replace(/\s+/g, ' '))
    .map((line) => line.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, ''))
    .filter((line) => line !== '');
  const isOneLine = emails.length + numbers.length > 0 && lines.length === 1;
  const parts = isOneLine ? (lines[0] ?? '').split(/\s*[,;]\s+|\s+[–-]\s+/) : lines;
  const [name, ...posts] = parts;
  const isTold = emails.length + numbers.length > 0 || typed.trim().includes('\n');
  if (name === undefined || !isTold || (!isOneLine && posts.length > 1)) return undefined;
  const [email = []] = emails;
  const [telephone = []] = numbers;
  const labels = [email, telephone].map(([all = '', own = '']) => all.replace(own, '').replace(/^\W+$/, ''));
  return {
    officer: {
      name,
      ...(posts.length > 0 && { job_title: posts.join(', ') }),
      ...(telephone[1] !== undefined && { telephone: balanced(telephone[1]) }),
      ...(email[1] !== undefined && { email: email[1] }),
    },
    labels: labels.join(' '),
  };
}

/** A number without the brackets that stood around all of it. */
const balanced = (number: string) => number.replace(/^\(([^()]*)\)?$/, '$1').trim();

const classifications: readonly (readonly [RegExp, string])[] = [
  [/\b(?:part|partly|partially)[\s-]+exempt\b|\bexempt appendi/i, 'part_exempt'],
  [/^(?:no|none|not exempt|open|public|unrestricted|part (?:1|i|a|one))\b/i, 'open'],
  [/^(?:yes|exempt|restricted|confidential|private|not for publication|part (?:2|ii|b|two))\b/i, 'exempt'],
];

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:decision|approval)\b/i, 'decision'],
  [/\b(?:noting|information|note)\b/i, 'noting'],
  [/\bdiscussion\b/i, 'discussion'],
  [/\bbriefing\b/i, 'briefing'],
];

function chosen(choices: readonly (readonly [RegExp, string])[], words: string): FieldValue | undefined {
  const found = choices.find(([pattern]) => pattern.test(words));
  return found && { value: found[1], lost: words, isPart: words.split(' ').length > MOST_OF_CHOICE };
}

/** A choice is said in so many words; what is longer says more. */
const MOST_OF_CHOICE = 6;
