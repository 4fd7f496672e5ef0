import { readDate, weekday, writtenDate } from '../civil-date.ts';
import type { Entry, TextValue, Value } from '../parse/front-matter/tree.ts';
import type { Choice, Field } from '../schema/field.ts';
import { type Span, touches } from '../span.ts';
import type { Details } from './details.ts';

/** What stands at a place in the details: a field's name, or words in it. */
export interface DetailAt {
  /** The names that lead to it, the field's own the last; entries of a list have no name of their own. */
  readonly path: readonly string[];
  readonly field: Field;
  /** The words, where it is not the name. */
  readonly value: TextValue | undefined;
  /** What the words mean, where they are a date or one of several that are known. */
  readonly choice: Choice | undefined;
  readonly span: Span;
}

/**
 * What stands at an offset of the details. Undefined between fields, in a field nothing is known of, and in
 * words that go on over several lines: those are the officer's own.
 */
export function detailAt({ text, root, fields }: Details, offset: number): DetailAt | undefined {
  return inValue(root, fields, [], text, offset);
}

function inValue(
  value: Value,
  field: Field,
  path: readonly string[],
  text: string,
  offset: number,
): DetailAt | undefined {
  if (!touches(value.span, offset)) return undefined;
  if (value.kind === 'text') return path.length === 0 ? undefined : inText(value, field, path, text);
  const within =
    value.kind === 'list'
      ? value.items.map((item) => field.entry && inValue(item, field.entry, path, text, offset))
      : value.entries.map((entry) => inEntry(entry, field, path, text, offset));
  return within.find((found) => found !== undefined);
}

function inEntry(
  { key, keySpan, value }: Entry,
  group: Field,
  outer: readonly string[],
  text: string,
  offset: number,
): DetailAt | undefined {
  const field = group.fields.get(key) ?? group.others;
  if (field === undefined) return undefined;
  const path = [...outer, key];
  if (touches(keySpan, offset)) return { path, field, value: undefined, choice: undefined, span: keySpan };
  return inValue(value, field, path, text, offset);
}

function inText(value: TextValue, field: Field, path: readonly string[], text: string): DetailAt | undefined {
  const { span } = value;
  if (span.start === span.end || /[\r\n]/.test(text.slice(span.start, span.end))) return undefined;
  const words = value.text.trim();
  const choice = [...field.choices, ...field.usual].find((known) => known.value === words);
  return { path, field, value, choice: choice ?? dayMeant(words, field), span };
}

/** A date and its day of the week, by which an officer sees that it is the right one. */
function dayMeant(value: string, { kind }: Field): Choice | undefined {
  const date = kind === 'date' ? readDate(value) : undefined;
  return date && { value, words: `${weekday(date)} ${writtenDate(date)}` };
}
