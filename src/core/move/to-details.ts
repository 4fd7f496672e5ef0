import { say } from '../check/say.ts';
import { withoutLines } from '../check/whole-lines.ts';
import { detailsOf } from '../details/details.ts';
import { setField } from '../details/set-field.ts';
import { behind } from '../details/written-value.ts';
import { words } from '../messages.ts';
import { entryAt, isEmpty, type Entry } from '../parse/front-matter/tree.ts';
import { withoutTypedNumber } from '../profile/match-heading.ts';
import { withoutLabel } from '../report/label.ts';
import type { Report, Section } from '../report/report.ts';
import { fieldOfSection } from '../report/section-field.ts';
import { fieldAt, fieldsFor } from '../schema/fields.ts';
import type { Plain } from '../schema/plain.ts';
import { lineEndOf } from '../schema/source-lines.ts';
import { startOfLine } from '../template/line-of.ts';
import { placeInDetails } from '../template/section-place.ts';
import type { TextEdit } from '../text-edit.ts';
import { contentOf, endOfContent, withoutComments, withoutIntro, type BodyBlock } from './body-content.ts';
import type { Moved } from './moved.ts';
import { fieldOfItems, itemsOfBody } from './recommendation-items.ts';
import { wordsOfComment } from './remarks.ts';
import type { SectionToMove } from './section-to-move.ts';

/** Moves a section of the body into its field: its text as a `|` block, the comments it begins with as remarks. */
export function toDetails(report: Report, { section, practice }: SectionToMove): Moved {
  const path = fieldOfSection(practice.id);
  const field = entryAt(report.details, path);
  const { label } = section;
  if (field && !isEmpty(field.value)) return { refused: say('move-twice', {}) };
  if (section.covers.length > 1) return { refused: say('move-several', {}) };
  if (section.exempt) return { refused: say('move-exempt', {}) };
  if (label !== undefined) return { refused: say('move-label', { label }) };
  const blocks = contentOf(report, section);
  const written = withoutComments(blocks);
  const value = fieldValue(report, section, written);
  if (value === undefined) return { refused: say('move-form', {}) };
  const heading = headingTyped(report, section);
  const remarks = [
    ...(heading === practice.heading ? [] : [words(say('move-heading', { heading }))]),
    ...blocks.slice(0, blocks.length - written.length).map(({ node }) => wordsOfComment(node) ?? ''),
  ];
  const edits = field
    ? fillField(report, field, practice.id, value, remarks)
    : [placeInDetails(practice, report, newField(report, value, remarks)).edit];
  if (!edits) return { refused: say('move-form', {}) };
  const lines = { start: section.headingSpan.start, end: endOfContent(report, section) };
  return { edits: [...edits, withoutLines(report.paper.text, lines)] };
}

/** Writes the field with its remarks above it. */
function newField(
  { profile }: Report,
  value: Plain,
  remarks: readonly string[],
): (name: string, indent: number) => string {
  return (name, indent) => {
    const margin = ' '.repeat(indent);
    const known = fieldAt(fieldsFor('report', profile), indent === 0 ? [name] : ['implications', name]);
    const above = remarks.map((remark) => `${margin}# ${remark}\n`).join('');
    return `${above}${margin}${name}:${behind(value, indent, known, { lineEnd: '\n', blocks: true })}\n`;
  };
}

/** A field that is there and empty keeps its line, and the remarks it has. */
function fillField(
  report: Report,
  { keySpan }: Entry,
  id: string,
  value: Plain,
  remarks: readonly string[],
): readonly TextEdit[] | undefined {
  const { paper, profile } = report;
  const details = detailsOf({ paper, report }, profile);
  const edits = details && setField(details, fieldOfSection(id), value);
  const start = startOfLine(paper.text, keySpan.start);
  const margin = paper.text.slice(start, keySpan.start);
  const above = remarks.map((remark) => `${margin}# ${remark}${lineEndOf(paper.text)}`).join('');
  return edits && [{ span: { start, end: start }, text: above }, ...edits];
}

function fieldValue(report: Report, { id }: Section, blocks: readonly BodyBlock[]): Plain | undefined {
  const { text } = report.paper;
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return undefined;
  const source = (start: number) => text.slice(start, last.span.end).replace(/\r\n?/g, '\n');
  if (id !== 'recommendations') return source(startOfLine(text, first.span.start)).trimEnd();
  const items = itemsOfBody(withoutIntro(blocks, report), text);
  return items && items.length > 0 ? fieldOfItems(items) : undefined;
}

/** The heading's words as typed, without its marks and the number that nobody needs to type. */
function headingTyped({ paper }: Report, { headingSpan }: Section): string {
  const typed = paper.text
    .slice(headingSpan.start, headingSpan.end)
    .replace(/^#{1,6}[ \t]*|[ \t]+#+[ \t]*$|[\r\n]+[ \t]*(?:=+|-+)[ \t]*$/g, '');
  return withoutTypedNumber(withoutLabel(typed)).replace(/\s+/g, ' ').trim();
}
