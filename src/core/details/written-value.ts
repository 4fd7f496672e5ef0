import { bendOf } from '../parse/front-matter/bend.ts';
import { quote } from '../parse/front-matter/quote.ts';
import type { Field, FieldKind, ValueSource } from '../schema/field.ts';
import type { Plain } from '../schema/plain.ts';

/** Words of these kinds are never bent by YAML; all others the tool writes in quotation marks or as a block. */
const PLAIN_KINDS: ReadonlySet<FieldKind> = new Set(['choice', 'date', 'number', 'yes/no']);

/** The lists whose words are an officer's; the words of all others are names for programs. */
const WORD_LISTS: ReadonlySet<ValueSource | undefined> = new Set([
  'committees',
  'people',
  'wards',
  'exempt_paragraphs',
  'files',
]);

/** Words on one line, as a field of that kind has them when it is new. */
export function newWords(text: string, field: Field | undefined): string {
  if (/\p{Cc}/u.test(text)) return inDoubleQuotes(text);
  return field && isName(text, field) && canStandPlain(text) ? text : quote(text);
}

function isName(text: string, { kind, usual, values }: Field): boolean {
  if (PLAIN_KINDS.has(kind)) return true;
  return !WORD_LISTS.has(values) && usual.some(({ value }) => value === text);
}

/** Whether YAML reads words without quotation marks as they look. */
export function canStandPlain(text: string): boolean {
  return (
    text !== '' &&
    text === text.trim() &&
    !/[\p{Cc}#]|^[-?:](?:\s|$)|^["'[{&*]|^---/u.test(text) &&
    bendOf(text) === undefined
  );
}

/** Words in double quotation marks that hold whatever must be, on one line. */
export function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(/[\u007F-\u009F]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
}

/** How lines are written. */
export interface Hand {
  /** What ends the lines of the file. */
  readonly lineEnd: string;
  /** Whether words of several lines become a block, or one line in quotation marks with signs for its ends. */
  readonly blocks: boolean;
}

/**
 * A value as it stands behind a colon or a dash, the space before it included.
 *
 * @param column where the name or the dash is that it stands behind
 * @param field  what is known of it
 */
export function behind(value: Plain, column: number, field: Field | undefined, hand: Hand): string {
  const margin = hand.lineEnd + ' '.repeat(column + 2);
  if (typeof value === 'string') {
    const isLines = /[\r\n]/.test(value);
    if (isLines && !hand.blocks) return ` ${inDoubleQuotes(value)}`;
    if (value !== '' && (isLines || (field?.kind === 'prose' && hand.blocks)))
      return ` ${block(value, column + 2, hand.lineEnd)}`;
    return value === '' ? '' : ` ${newWords(value, field)}`;
  }
  if (value instanceof Array) {
    return value.map((item) => `${margin}-${behindDash(item, column + 2, field?.entry, hand)}`).join('');
  }
  return Object.entries(value)
    .map(([name, inner]) => `${margin}${name}:${behind(inner, column + 2, fieldIn(field, name), hand)}`)
    .join('');
}

/** The same behind a dash in `column`, where the first field of a group stands on the dash's own line. */
export function behindDash(value: Plain, column: number, field: Field | undefined, hand: Hand): string {
  const isGroup = typeof value !== 'string' && !(value instanceof Array);
  return behind(value, column, field, hand)
    .replace(isGroup ? /^\s+/ : /^(?! )/, ' ')
    .trimEnd();
}

/** A value within brackets, all on one line. */
export function inBrackets(value: Plain, field: Field | undefined): string {
  if (typeof value === 'string') return /[\r\n]/.test(value) ? inDoubleQuotes(value) : newWords(value, field);
  if (value instanceof Array) return `[${value.map((item) => inBrackets(item, field?.entry)).join(', ')}]`;
  const members = Object.entries(value).map(
    ([name, inner]) => `${name}: ${inBrackets(inner, fieldIn(field, name))}`,
  );
  return `{ ${members.join(', ')} }`;
}

/** Words as a `|` block, be it of one line; in quotation marks where a block would lose the space before them. */
export function block(text: string, column: number, lineEnd: string): string {
  if (/^\s|\t|[^\P{Cc}\n]/u.test(text)) return inDoubleQuotes(text);
  return quote(`${text}\n`, column, lineEnd).trimEnd();
}

const fieldIn = (field: Field | undefined, name: string) => field?.fields.get(name) ?? field?.others;
