import { quote } from '../parse/front-matter/quote.ts';
import { entry, type ListValue } from '../parse/front-matter/tree.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import type { TextEdit } from '../text-edit.ts';
import type { Agenda, AgendaEntry } from './agenda.ts';
import { nextNumber } from './item-number.ts';

/** What an item says that is put on an agenda. */
export interface NewItem {
  readonly title: string;
  readonly description?: string;
  /** From the agenda's folder, `/` between its parts. */
  readonly report?: string;
  readonly inPrivate?: boolean;
}

/**
 * Puts an item on an agenda and changes nothing else, so that remarks stay with the items they are of.
 *
 * @param at the place it takes among the items, from 0
 * @returns undefined where the agenda has its items in a form that nothing can be added to; the problems say so
 */
export function addItem(
  { paper, details, entries }: Agenda,
  at: number,
  item: NewItem,
): TextEdit | undefined {
  const { text, frontMatter } = paper;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const items = entry(details, 'items');
  const fields = fieldsOf(item, numberBetween(entries[at - 1], entries[at]));
  const listed = (indent: string) => linesOf(fields, indent).join(lineEnd);
  if (!items) {
    if (frontMatter.state !== 'closed') return undefined;
    return insertion(frontMatter.inner.end, `items:${lineEnd}${listed('  ')}${lineEnd}`);
  }
  const { keySpan, value } = items;
  if (value.kind === 'list') {
    return text[value.span.start] === '['
      ? inBrackets(value, at, fields)
      : amongLines(text, value, at, listed, lineEnd);
  }
  if (value.kind === 'text' && value.text.trim() === '') {
    return insertion(endOfLine(text, keySpan.end), lineEnd + listed('  '));
  }
  return undefined;
}

/** "5a" between a "5" and a "6" that is typed, which would otherwise be given twice; undefined where it is counted. */
function numberBetween(before: AgendaEntry | undefined, behind: AgendaEntry | undefined): string | undefined {
  const counted = nextNumber(before?.number);
  if (behind?.numberSpan === undefined || behind.number !== counted) return undefined;
  const [, number = '', letter] = /^(.*?\d+)([a-y])?$/.exec(before?.number ?? '0') ?? [];
  return `${number}${letter === undefined ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}

type Fields = readonly (readonly [name: string, value: string, isProse?: true])[];

function fieldsOf({ title, description, report, inPrivate }: NewItem, number: string | undefined): Fields {
  return [
    ...(number === undefined ? [] : [['number', quote(number)] as const]),
    ['title', quote(title.replace(/\s+/g, ' '))],
    ...(description === undefined ? [] : [['description', description.trim(), true] as const]),
    ...(report === undefined
      ? []
      : [['report', /^[\w./-]+$/.test(report) ? report : quote(report)] as const]),
    ...(inPrivate === true ? [['exempt', 'yes'] as const] : []),
  ];
}

function linesOf(fields: Fields, indent: string): string[] {
  return fields.flatMap(([name, value, isProse], index) => {
    const before = `${indent}${index === 0 ? '- ' : '  '}${name}:`;
    if (!isProse) return [`${before} ${value}`];
    const lines = value.split(/\r\n|\n|\r/);
    return [`${before} |`, ...lines.map((line) => (line === '' ? '' : `${indent}    ${line}`))];
  });
}

function inBrackets({ items, span }: ListValue, at: number, fields: Fields): TextEdit {
  const pairs = fields.map(
    ([name, value, isProse]) => `${name}: ${isProse ? quote(value.replace(/\s+/g, ' ')) : value}`,
  );
  const item = `{ ${pairs.join(', ')} }`;
  const behind = items[at];
  const before = items[at - 1];
  if (behind) return insertion(behind.span.start, `${item}, `);
  return before ? insertion(before.span.end, `, ${item}`) : insertion(span.start + 1, item);
}

function amongLines(
  text: string,
  { items, span }: ListValue,
  at: number,
  listed: (indent: string) => string,
  lineEnd: string,
): TextEdit {
  const dash = text.lastIndexOf('-', (items[0]?.span.start ?? span.start) - 1);
  const indent = text.slice(startOfLine(text, dash), dash);
  const before = items[at - 1];
  if (!before) return insertion(startOfLine(text, dash), listed(indent) + lineEnd);
  const end = endOfLine(text, text.slice(0, before.span.end).trimEnd().length);
  return insertion(end, lineEnd + listed(indent));
}

const insertion = (at: number, words: string): TextEdit => ({ span: { start: at, end: at }, text: words });
