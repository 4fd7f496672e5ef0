import { readDate, writtenDate } from '../civil-date.ts';
import type { Value } from '../parse/front-matter/tree.ts';
import type { Field } from '../schema/field.ts';

const LONGEST = 80;

/** What a field says, on one line and in short: `Report for decision`, `10 December 2026`, `Moot Hill, Tithe End`. */
export function summary(value: Value | undefined, field: Field | undefined): string {
  const words = value ? inFull(value, field).replace(/\s+/g, ' ').trim() : '';
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}

function inFull(value: Value, field: Field | undefined): string {
  if (value.kind === 'text') return ofText(value.text.trim(), field);
  const parts =
    value.kind === 'list'
      ? value.items.map((item) => summary(item, field?.entry))
      : value.entries.map(({ key, value: inner }) => summary(inner, field?.fields.get(key)));
  return parts.filter((part) => part !== '').join(value.kind === 'list' ? '; ' : ', ');
}

function ofText(text: string, field: Field | undefined): string {
  if (field?.kind === 'date') {
    const date = readDate(text);
    return date ? writtenDate(date) : text;
  }
  return field?.choices.find(({ value }) => value === text)?.words ?? text;
}
