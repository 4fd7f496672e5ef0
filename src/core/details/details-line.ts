import { linesFrom } from '../parse/lines.ts';
import type { Span } from '../span.ts';

/** One line of the details as far as its own words show what it is, be it finished or half typed. */
export interface DetailsLine {
  /** In the file. */
  readonly start: number;
  readonly text: string;
  /** What begins on it, from left to right: dashes, and behind them a name or the first of some words. */
  readonly begins: readonly Beginning[];
  /** Where the words behind its colon start, or its first words where it has none; its length where there are none. */
  readonly valueColumn: number;
  /** Those words, without space around them; empty where there are none or only a remark. */
  readonly value: string;
}

/** Something that begins in a column: an entry of a list, a field, or words that go on from above. */
export interface Beginning {
  readonly column: number;
  readonly what: 'entry' | 'field' | 'words';
  /** A field's name; otherwise empty. */
  readonly name: string;
}

/** The lines of `span`, which starts where a line starts. */
export function detailsLines(text: string, { start, end }: Span): DetailsLine[] {
  const lines = [...linesFrom(text.slice(0, end), start)].map((line) => readLine(line.text, line.start));
  // Behind the last line end there is one more line to type on.
  const endsInLine = end > start && !/[\r\n]/.test(text[end - 1] ?? '');
  return endsInLine ? lines : [...lines, readLine('', end)];
}

const NAME = /^(?:"([^"]*)"|'([^']*)'|([^\s:#"'[\]{},&*!|>%@`-][^:#]*?))[ \t]*:(?:[ \t]+|$)/;

function readLine(text: string, start: number): DetailsLine {
  const lead = /^[ \t]*(?:-(?:[ \t]+|$))*/.exec(text)?.[0] ?? '';
  const named = NAME.exec(text.slice(lead.length));
  const valueColumn = lead.length + (named?.[0].length ?? 0);
  const words = text.slice(valueColumn).trimEnd();
  const value = /^#(?:\s|$)/.test(words) ? '' : words;
  const begins: Beginning[] = [...lead.matchAll(/-/g)].map(({ index: column }) => ({
    column,
    what: 'entry',
    name: '',
  }));
  const name = named?.[1] ?? named?.[2] ?? named?.[3];
  if (name !== undefined) begins.push({ column: lead.length, what: 'field', name });
  else if (value !== '') begins.push({ column: lead.length, what: 'words', name: '' });
  return { start, text, begins, valueColumn, value };
}
