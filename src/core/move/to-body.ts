import { say } from '../check/say.ts';
import { detailsOf } from '../details/details.ts';
import { setField } from '../details/set-field.ts';
import { words } from '../messages.ts';
import { entryAt, type Entry, type Value } from '../parse/front-matter/tree.ts';
import { matchHeading } from '../profile/match-heading.ts';
import type { SectionPractice } from '../profile/profile.ts';
import { isComment } from '../report/blocks.ts';
import { everySection } from '../report/every-section.ts';
import { recommendationsIntro } from '../report/recommendations-intro.ts';
import type { Report, Section } from '../report/report.ts';
import { fieldOfSection } from '../report/section-field.ts';
import { lineEndOf } from '../schema/source-lines.ts';
import type { Span } from '../span.ts';
import { endOfLine } from '../template/line-of.ts';
import { placeInBody } from '../template/section-place.ts';
import type { TextEdit } from '../text-edit.ts';
import { endOfContent } from './body-content.ts';
import type { Moved } from './moved.ts';
import { bodyOfItems, itemsOfField } from './recommendation-items.ts';
import { asComment, holdsMore, remarksAbove, type Remark } from './remarks.ts';
import type { SectionToMove } from './section-to-move.ts';

/** Moves a field under its heading in the body, the remarks above it as comments. */
export function toBody(report: Report, { practice }: SectionToMove): Moved {
  const { paper, details: root } = report;
  const { text } = paper;
  const heading = [...everySection(report.sections)].find(
    ({ place, covers }) => place === 'body' && covers.includes(practice.id),
  );
  if (heading && isWritten(heading)) return { refused: say('move-twice', {}) };
  const path = fieldOfSection(practice.id);
  const field = entryAt(root, path);
  const written = field && bodyText(report, practice, field.value);
  if (!field || !written) return { refused: say('move-form', {}) };
  if ('refused' in written) return written;
  const remarks = remarksAbove(text, field.keySpan.start, paper.frontMatter.inner.start);
  const removal = without(report, path, field, remarks);
  if ('refused' in removal) return removal;
  return { edits: [...removal.edits, insertion(report, practice, heading, remarks, written.text)] };
}

/** Whether anything but comments stands under a heading. */
function isWritten({ blocks, sections }: Section): boolean {
  return sections.length > 0 || blocks.some(({ node }) => !isComment(node));
}

function bodyText(
  report: Report,
  { id }: SectionPractice,
  value: Value,
): { readonly text: string } | Extract<Moved, { refused: unknown }> | undefined {
  if (id !== 'recommendations') {
    return value.kind === 'text'
      ? { text: value.text.replace(/^(?:[ \t]*[\r\n])+/, '').trimEnd() }
      : undefined;
  }
  const items = itemsOfField(value);
  if (!items) return undefined;
  const { numbering } = report.profile.recommendations;
  const labelled = [...report.labels.values()].find(({ kind }) => kind === 'recommendation');
  if (numbering !== undefined && labelled) return { refused: say('move-label', { label: labelled.label }) };
  const written = bodyOfItems(items, numbering);
  if (written === undefined) return { refused: say('move-reasons', {}) };
  const intro = recommendationsIntro(report)?.trim();
  return { text: intro === undefined ? written : `${intro}\n\n${written}` };
}

/** Takes the field's lines out, and the remarks above it; of the implications, the last one takes their name with it. */
function without(
  report: Report,
  path: readonly [string, ...string[]],
  field: Entry,
  remarks: readonly Remark[],
): Moved {
  const { text } = report.paper;
  const details = detailsOf({ paper: report.paper, report }, report.profile);
  const owner = path.length > 1 ? entryAt(report.details, [path[0]]) : undefined;
  const isOnly = owner?.value.kind === 'map' && owner.value.entries.length === 1;
  const whole = isOnly ? owner : field;
  const lines = { start: whole.keySpan.start, end: Math.max(whole.keySpan.end, whole.value.span.end) };
  const known = [...namesAndWords(whole, text), ...remarks.map(({ span }) => span)];
  if (holdsMore(text, lines, known)) return { refused: say('move-remarks', {}) };
  const edits = details && setField(details, isOnly ? [path[0]] : path, undefined);
  if (!edits) return { refused: say('move-form', {}) };
  const above = remarks.filter(({ span }) => span.end <= lines.start);
  return { edits: [...above.map(({ span }) => ({ span, text: '' })), ...edits] };
}

/** What of a field's lines is names and values, a block's `|` among them. */
function namesAndWords({ keySpan, value }: Entry, text: string): Span[] {
  return [keySpan, ...wordsIn(value, text)];
}

function wordsIn(value: Value, text: string): Span[] {
  if (value.kind === 'list') return value.items.flatMap((item) => wordsIn(item, text));
  if (value.kind === 'map') return value.entries.flatMap((inner) => namesAndWords(inner, text));
  const { span, style } = value;
  if (style === 'plain' || style === 'quoted') return [span];
  const header = /^[|>][-+\d]*/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return [
    { start: span.start, end: span.start + header.length },
    { start: endOfLine(text, span.start), end: span.end },
  ];
}

/** Under its heading, which may be there with nothing under it. */
function insertion(
  report: Report,
  practice: SectionPractice,
  heading: Section | undefined,
  remarks: readonly Remark[],
  written: string,
): TextEdit {
  const { profile, paper } = report;
  const [typed, ...others] = remarks.map((remark) => remark.words);
  const own = typed === undefined ? undefined : headingIn(typed);
  const isOwn = own !== undefined && matchHeading(profile, own)?.id === practice.id;
  const comments = (isOwn ? others : remarks.map((remark) => remark.words)).map(asComment);
  const content = [...comments, written].join('\n\n');
  if (heading) {
    const at = endOfLine(paper.text, endOfContent(report, heading));
    return { span: { start: at, end: at }, text: `\n\n${content}`.replaceAll('\n', lineEndOf(paper.text)) };
  }
  return placeInBody(practice, report, `## ${isOwn ? own : practice.heading}\n\n${content}\n`).edit;
}

const headingLead = words(say('move-heading', { heading: '' }));

/** What a section was headed before it was moved into the details. */
function headingIn(remark: string): string | undefined {
  return remark.startsWith(headingLead) ? remark.slice(headingLead.length) : undefined;
}
