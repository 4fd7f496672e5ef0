import type { Span } from '../span.ts';
import { beside } from './beside.ts';
import { bracketPlace } from './bracket-place.ts';
import { type Beginning, type DetailsLine, detailsLines } from './details-line.ts';
import { type Enclosing, enclosing } from './enclosing.ts';

/** A place in the details where something can be typed, and what stands around it. */
export interface Place {
  /** The names that lead to the group, list or field that it is in; entries of a list have no name of their own. */
  readonly path: readonly string[];
  /** The name of a field in a group, an entry of a list, or the words of a field. */
  readonly wants: 'name' | 'entry' | 'value';
  /** Whether it is part of an entry of the list that the path leads to. */
  readonly inEntry: boolean;
  /** What stands there already and gives way. */
  readonly span: Span;
  /** For a name, the other names in its group; for an entry, the words of the others in its list. */
  readonly beside: ReadonlySet<string>;
  /** The column in which a field that is typed here begins; undefined within brackets, which have no lines. */
  readonly column: number | undefined;
  /** The space that is still to be typed behind a colon or a dash. */
  readonly lead: '' | ' ';
  /** Whether a name has its colon already. */
  readonly hasColon: boolean;
}

/**
 * What can be typed at an offset of the details. It goes by the lines alone, their words and how far in they
 * stand: where the officer is typing, the details seldom make sense as a whole.
 *
 * @param text  the file
 * @param inner where its details stand, from the start of a line
 * @returns undefined in a remark, in words that go on over several lines, and outside the details
 */
export function placeAt(text: string, inner: Span, offset: number): Place | undefined {
  if (offset < inner.start || offset > inner.end) return undefined;
  const lines = detailsLines(text, inner);
  const index = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[index];
  if (line === undefined || isInRemark(line, offset)) return undefined;
  const begins = begunAt(line, offset);
  if (begins === undefined) return undefined;
  const around = enclosing(lines, index, begins);
  if (around === undefined) return undefined;
  if (around.bracket !== undefined) return bracketPlace(text, around.bracket, offset, around.path);
  const others = beside(lines, index, around.from, begins);
  return begins.what === 'field'
    ? inField(text, line, begins, around, others, offset)
    : inWords(text, line, begins, around, others, offset);
}

/** What the place belongs to: the name before it, the dash before it, or on an empty line the place itself. */
function begunAt({ start, begins }: DetailsLine, offset: number): Beginning | undefined {
  const column = offset - start;
  const last = begins.at(-1);
  if (last === undefined) return { column, what: 'words', name: '' };
  if (column < last.column + (last.what === 'entry' ? 1 : 0)) return undefined;
  return last.what === 'words' ? (begins.at(-2) ?? last) : last;
}

/** In a field's name, or behind its colon. */
function inField(
  text: string,
  { start, valueColumn, value }: DetailsLine,
  { column, name }: Beginning,
  { path, inEntry }: Enclosing,
  others: ReadonlySet<string>,
  offset: number,
): Place | undefined {
  const nameSpan = { start: start + column, end: start + column + name.length };
  const base = { path, inEntry, beside: others, lead: '' as const, hasColon: true };
  if (offset <= nameSpan.end) return { ...base, wants: 'name', span: nameSpan, column };
  const valueStart = start + valueColumn;
  const place = { inEntry: false, wants: 'value', beside: new Set<string>(), column } as const;
  const within = { ...base, ...place, path: [...path, name] };
  if (value === '') {
    const lead = text[offset - 1] === ':' ? ' ' : '';
    return { ...within, lead, span: { start: offset, end: offset } };
  }
  if (offset < valueStart || /^[|>]/.test(value)) return undefined;
  if (/^[[{]/.test(value)) return bracketPlace(text, valueStart, offset, within.path);
  return { ...within, span: wordsSpan(valueStart, value, offset) };
}

/** Behind a dash, or where a name may be half typed. */
function inWords(
  text: string,
  { start, begins, valueColumn, value }: DetailsLine,
  { column, what }: Beginning,
  { path, inEntry }: Enclosing,
  others: ReadonlySet<string>,
  offset: number,
): Place | undefined {
  const wants = what === 'entry' ? 'entry' : 'name';
  const base = { path, inEntry, wants, beside: others, hasColon: false } as const;
  if (value === '') {
    const lead = what === 'entry' && text[offset - 1] === '-' ? ' ' : '';
    return { ...base, lead, column: offset - start + lead.length, span: { start: offset, end: offset } };
  }
  const valueStart = start + valueColumn;
  if (offset < valueStart || /^[|>]/.test(value)) return undefined;
  if (/^[[{]/.test(value)) return bracketPlace(text, valueStart, offset, path);
  const at = begins.at(-1)?.column ?? column;
  return { ...base, lead: '', column: at, span: wordsSpan(valueStart, value, offset) };
}

/** The words as far as a remark behind them, and the cursor's place among them. */
function wordsSpan(start: number, value: string, offset: number): Span {
  const words = value.replace(/\s+#\s.*$/, '');
  return { start, end: Math.max(offset, start + words.length) };
}

function isInRemark({ text, start }: DetailsLine, offset: number): boolean {
  const before = text.slice(0, offset - start);
  return /^\s*#/.test(before) || (/\s#\s/.test(before) && !/["']/.test(before));
}
