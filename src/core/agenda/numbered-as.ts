import { type Entry, entry, type MapValue, type Value } from '../parse/front-matter/tree.ts';
import { lineEndOf } from '../schema/source-lines.ts';
import type { Span } from '../span.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';

/** An item and its words in the file. */
export interface WrittenItem {
  readonly value: Value;
  readonly span: Span;
}

/**
 * The words of an item of an agenda once it has the number that is typed for another one, or that one's lack of a
 * number.
 *
 * @returns undefined where a number cannot be taken out of the words, or put in, with nothing else touched
 */
export function numberedAs(text: string, { value, span }: WrittenItem, other: Value): string | undefined {
  const edits = renumbering(text, value, numberIn(other));
  const { start, end } = span;
  return (
    edits &&
    applyEdits(
      text.slice(start, end),
      edits.map((edit) => shifted(edit, start)),
    )
  );
}

function renumbering(text: string, item: Value, wanted: Entry | undefined): TextEdit[] | undefined {
  const number = numberIn(item);
  if (!number && !wanted) return [];
  const typed = wanted && text.slice(wanted.value.span.start, wanted.value.span.end);
  if (number && typed !== undefined) return [{ span: number.value.span, text: typed }];
  if (number) return item.kind === 'map' ? without(text, item, number) : undefined;
  return typed === undefined ? undefined : withNumber(text, item, typed);
}

/** Takes the lines of a number away, or puts what follows it behind the dash. */
function without(text: string, { entries }: MapValue, number: Entry): TextEdit[] | undefined {
  const { keySpan, value } = number;
  const start = startOfLine(text, keySpan.start);
  const isAlone = text.slice(value.span.end, endOfLine(text, value.span.end)).trim() === '';
  if (!isAlone) return undefined;
  if (text.slice(start, keySpan.start).trim() === '') {
    const before = start - (text.slice(start - 2, start) === '\r\n' ? 2 : 1);
    return [{ span: { start: before, end: endOfLine(text, value.span.end) }, text: '' }];
  }
  const next = entries[entries.indexOf(number) + 1];
  if (!next || text.slice(value.span.end, next.keySpan.start).trim() !== '') return undefined;
  return [{ span: { start: keySpan.start, end: next.keySpan.start }, text: '' }];
}

/** Puts a number behind the dash, before what stands there. */
function withNumber(text: string, { kind, span: { start } }: Value, number: string): TextEdit[] | undefined {
  if (/^[[{|>]/.test(text.slice(start, start + 1))) return undefined;
  const margin = ' '.repeat(start - startOfLine(text, start));
  const title = kind === 'text' ? 'title: ' : '';
  return [{ span: { start, end: start }, text: `number: ${number}${lineEndOf(text)}${margin}${title}` }];
}

function numberIn(item: Value): Entry | undefined {
  return item.kind === 'map' ? entry(item, 'number') : undefined;
}

function shifted({ span, text }: TextEdit, by: number): TextEdit {
  return { span: { start: span.start - by, end: span.end - by }, text };
}
