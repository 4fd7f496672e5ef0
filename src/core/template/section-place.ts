import { type Entry, entry } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { SectionPractice } from '../profile/profile.ts';
import { endOfWholeBlock } from '../report/whole-block.ts';
import type { Report } from '../report/report.ts';
import { fieldOfSection } from '../report/section-field.ts';
import type { Span } from '../span.ts';
import type { TextEdit } from '../text-edit.ts';
import { endOfLine, startOfLine } from './line-of.ts';

/** Where a section belongs that the report does not have, and the edit that puts it there. */
export interface SectionPlace {
  /** The heading or field that it follows, or else the first of the file. */
  readonly span: Span;
  readonly edit: TextEdit;
}

/**
 * Puts a section into the body, behind the last one there that the council has before it.
 *
 * @param words heading and text, lines ending in `\n`, the last one too
 */
export function placeInBody(
  practice: SectionPractice,
  { sections, profile, paper }: Report,
  words: string,
): SectionPlace {
  const order = profile.sections.map(({ id }) => id);
  const own = order.indexOf(practice.id);
  const inFile = sections.filter(({ place, heading }) => place === 'body' && heading !== '');
  const before = inFile.findLast(
    ({ id }) => id !== undefined && order.indexOf(id) < own && order.includes(id),
  );
  if (before) {
    const at = endOfLine(paper.text, endOfWholeBlock(paper, before.span.end));
    return { span: before.headingSpan, edit: insertion(paper.text, at, `\n\n${words.trimEnd()}`) };
  }
  const [next] = inFile;
  if (next) return { span: next.headingSpan, edit: insertion(paper.text, next.span.start, `${words}\n`) };
  const end = paper.text.length;
  return { span: openingOf(paper), edit: insertion(paper.text, end, gapAtEnd(paper.text) + words) };
}

/** What is wanting to a blank line at the end of a text. */
function gapAtEnd(text: string): string {
  if (/(?:\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(text)) return '';
  return /[\r\n][ \t]*$/.test(text) ? '\n' : '\n\n';
}

/** The fields that sections are written in, in the order they stand in. */
const fieldOrder = ['purpose', 'recommendations', 'implications', 'appendices', 'background_papers'];

/**
 * Puts a section among the details, behind the last field there that the council has before it.
 *
 * @param field writes the field under its name, moved in by so many columns; lines end in `\n`
 */
export function placeInDetails(
  practice: SectionPractice,
  report: Report,
  field: (name: string, indent: number) => string,
): SectionPlace {
  const { details, paper } = report;
  const [first, second] = fieldOfSection(practice.id);
  const implications = entry(details, 'implications');
  if (second !== undefined && implications) {
    return amongImplications(practice, report, implications, (indent) => field(second, indent));
  }
  const words = second === undefined ? field(first, 0) : `${first}:\n${field(second, 2)}`;
  const before = details.entries.findLast(({ key }) => {
    const place = fieldOrder.indexOf(key);
    return place === -1 ? key !== 'clearances' : place < fieldOrder.indexOf(first);
  });
  if (before) return behind(paper.text, endOfValue(paper.text, before), before.keySpan, words);
  const { inner } = paper.frontMatter;
  return { span: openingOf(paper), edit: insertion(paper.text, inner.start, words) };
}

function amongImplications(
  practice: SectionPractice,
  { paper: { text }, profile }: Report,
  implications: Entry,
  field: (indent: number) => string,
): SectionPlace {
  const order = profile.sections.map(({ id }) => id);
  const { keySpan, value } = implications;
  const entries = value.kind === 'map' ? value.entries : [];
  const own = order.indexOf(practice.id);
  const before = entries.findLast(({ key }) => order.includes(key) && order.indexOf(key) < own);
  const indent = entries[0] ? columnOf(text, entries[0].keySpan.start) : columnOf(text, keySpan.start) + 2;
  const at = before ? endOfValue(text, before) : endOfLine(text, keySpan.end);
  return behind(text, at, (before ?? implications).keySpan, field(indent));
}

function behind(text: string, at: number, span: Span, words: string): SectionPlace {
  return { span, edit: insertion(text, at, `\n${words.trimEnd()}`) };
}

function endOfValue(text: string, { keySpan, value }: Entry): number {
  return endOfLine(text, Math.max(keySpan.end, value.span.end));
}

function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

/** The first line of the file, where nothing nearer can be shown. */
function openingOf({ text, frontMatter: { span, inner } }: Paper): Span {
  return { start: span.start, end: endOfLine(text, span.start) || inner.start };
}

function insertion(text: string, at: number, words: string): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start: at, end: at }, text: words.replaceAll('\n', lineEnd) };
}
