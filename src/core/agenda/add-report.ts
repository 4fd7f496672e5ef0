import { standingItemsOf } from '../template/new-agenda.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import { sameTitle } from '../meeting/same-title.ts';
import { quote } from '../parse/front-matter/quote.ts';
import { entry, type ListValue, textAt } from '../parse/front-matter/tree.ts';
import type { TextEdit } from '../text-edit.ts';
import type { Agenda, AgendaEntry } from './agenda.ts';
import { isExclusion } from './exclusion.ts';
import { nextNumber } from './item-number.ts';

/** A report that is to come before a meeting. */
export interface AddedReport {
  /** From the agenda's folder, `/` between its parts. */
  readonly path: string;
  readonly title: string;
  /** Whether all of it is exempt, so that it is taken once the public have left. */
  readonly inPrivate: boolean;
}

/**
 * Puts a report on an agenda, as an item behind the reports that are on it: an open one before the items that
 * close a meeting, a private one behind the item that excludes the public. Nothing else is changed.
 *
 * @returns undefined where the agenda has its items in a form that nothing can be added to; the problems say so
 */
export function addReport(agenda: Agenda, report: AddedReport): TextEdit | undefined {
  const { text, frontMatter } = agenda.paper;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const items = entry(agenda.details, 'items');
  const at = placeFor(agenda, report);
  const fields = fieldsOf(report, numberBetween(agenda.entries[at - 1], agenda.entries[at]));
  const listed = (indent: string) =>
    fields.map((field, index) => `${indent}${index === 0 ? '- ' : '  '}${field}`).join(lineEnd) + lineEnd;
  if (!items) {
    if (frontMatter.state !== 'closed') return undefined;
    return insertion(frontMatter.inner.end, `items:${lineEnd}${listed('  ')}`);
  }
  const { keySpan, value } = items;
  if (value.kind === 'list') {
    return text[value.span.start] === '['
      ? inBrackets(value, at, `{ ${fields.join(', ')} }`)
      : amongLines(text, value, at, listed);
  }
  if (value.kind === 'text' && value.text.trim() === '') {
    return insertion(endOfLine(text, keySpan.end), lineEnd + listed('  ').slice(0, -lineEnd.length));
  }
  return undefined;
}

/** Whether a report is on the agenda already, by its path from the agenda's folder. */
export function isOnAgenda({ entries }: Agenda, path: string): boolean {
  return entries.some(({ reports }) => reports.some((report) => plainPath(report.path) === plainPath(path)));
}

const plainPath = (path: string) => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');

/** The place among the items, from 0, that a report takes. */
function placeFor(agenda: Agenda, { inPrivate }: AddedReport): number {
  const { entries, profile, details } = agenda;
  const exclusion = entries.findIndex(isExclusion);
  const open = exclusion === -1 ? entries.length : exclusion;
  if (inPrivate) return entries.length;
  const last = entries.slice(0, open).findLastIndex(({ reports, exempt }) => reports.length > 0 && !exempt);
  if (last !== -1) return last + 1;
  const closing = standingItemsOf(profile, textAt(details, 'committee')).filter(
    ({ place }) => place === 'end',
  );
  const end = entries.findIndex((item) => closing.some(({ title }) => sameTitle(title, item.title)));
  return end === -1 ? open : Math.min(end, open);
}

/** "5a" between a "5" and a "6" that is typed, which would otherwise be given twice; counted anywhere else. */
function numberBetween(before: AgendaEntry | undefined, behind: AgendaEntry | undefined): string | undefined {
  const counted = nextNumber(before?.number);
  if (behind?.numberSpan === undefined || behind.number !== counted) return undefined;
  const [, number = '', letter] = /^(.*?\d+)([a-y])?$/.exec(before?.number ?? '0') ?? [];
  return `${number}${letter === undefined ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}

function fieldsOf({ path, title, inPrivate }: AddedReport, number: string | undefined): string[] {
  return [
    ...(number === undefined ? [] : [`number: ${quote(number)}`]),
    `title: ${quote(title.replace(/\s+/g, ' '))}`,
    `report: ${/^[\w./-]+$/.test(path) ? path : quote(path)}`,
    ...(inPrivate ? ['exempt: yes'] : []),
  ];
}

function inBrackets({ items, span }: ListValue, at: number, words: string): TextEdit {
  const behind = items[at];
  const before = items[at - 1];
  if (behind) return insertion(behind.span.start, `${words}, `);
  return before ? insertion(before.span.end, `, ${words}`) : insertion(span.start + 1, words);
}

/** On lines of its own right behind the item before it, so that remarks stay above the items they are of. */
function amongLines(
  text: string,
  { items, span }: ListValue,
  at: number,
  listed: (indent: string) => string,
): TextEdit {
  const first = items[0];
  const dash = text.lastIndexOf('-', (first?.span.start ?? span.start) - 1);
  const indent = text.slice(startOfLine(text, dash), dash);
  const before = items[at - 1];
  if (!before) return insertion(startOfLine(text, dash), listed(indent));
  const end = endOfLine(text, text.slice(0, before.span.end).trimEnd().length);
  const isLastLine = end === text.length;
  const lineEnd = text.slice(end).startsWith('\r\n') ? '\r\n' : (text[end] ?? '\n');
  const lines = listed(indent);
  return insertion(end, lineEnd + (isLastLine ? lines : lines.slice(0, -lineEnd.length)));
}

const insertion = (at: number, words: string): TextEdit => ({ span: { start: at, end: at }, text: words });
