import { asText } from '../../template/draft.ts';
import { bodySectionDraft, fieldSectionDraft } from '../../template/section-draft.ts';
import { entry, type Entry, type MapValue } from '../../parse/front-matter/tree.ts';
import type { SectionPractice } from '../../profile/profile.ts';
import { kindOfReport } from '../../report/kind-of-report.ts';
import { missingSections } from '../../report/missing-sections.ts';
import type { Report } from '../../report/report.ts';
import { fieldOfSection } from '../../report/section-field.ts';
import type { Span } from '../../span.ts';
import type { TextEdit } from '../../text-edit.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const sectionMissing: ReportRule = {
  name: 'section-missing',
  of: 'report',
  severity: 'error',
  page: {
    fault: 'The report lacks a section that a report of its kind must have.',
    why: 'The council’s template asks for it. A report without its legal and financial implications, or without a list of background papers (Local Government Act 1972, section 100D, or the rules of the nation), can be challenged or called in.',
    remedy:
      'Write the section: in the details at the top, or under its heading in the report. If nothing arises, say so and why.',
  },
  *check(report) {
    const kind = kindOfReport(report);
    for (const practice of missingSections(report)) {
      if (hasField(report.details, fieldOfSection(practice.id))) continue;
      const { heading } = practice;
      const place = placeFor(practice, report);
      yield {
        span: place.span,
        message: say('section-missing', { kind: kind?.label ?? '', heading }),
        fixes: [{ title: say('section-missing-fix', { heading }), edits: [place.edit] }],
      };
    }
  },
};

/** A field that is there but empty is said to be empty, not missing. */
function hasField(details: MapValue, [first, ...rest]: readonly [string, ...string[]]): boolean {
  let found = entry(details, first);
  for (const key of rest) found = found?.value.kind === 'map' ? entry(found.value, key) : undefined;
  return found !== undefined;
}

interface Place {
  /** What is underlined: the heading or field after which the section belongs. */
  readonly span: Span;
  readonly edit: TextEdit;
}

function placeFor(practice: SectionPractice, report: Report): Place {
  return practice.place === 'body' ? inBody(practice, report) : inDetails(practice, report);
}

/** Behind the last section of the body that the council has before this one. */
function inBody(practice: SectionPractice, { sections, profile, paper }: Report): Place {
  const order = profile.sections.map(({ id }) => id);
  const own = order.indexOf(practice.id);
  const inFile = sections.filter(({ place, heading }) => place === 'body' && heading !== '');
  const before = inFile.findLast(
    ({ id }) => id !== undefined && order.indexOf(id) < own && order.includes(id),
  );
  const words = asText(bodySectionDraft(practice));
  if (before) {
    const at = endOfLine(paper.text, before.span.end);
    return { span: before.headingSpan, edit: insertion(paper.text, at, `\n\n${words.trimEnd()}`) };
  }
  const at = inFile[0]?.span.start ?? paper.text.length;
  const gap = inFile[0] ? `${words}\n` : `${at === paper.frontMatter.span.end ? '\n' : '\n\n'}${words}`;
  return { span: inFile[0]?.headingSpan ?? openingOf(paper), edit: insertion(paper.text, at, gap) };
}

/** The fields that sections are written in, in the order they stand in. */
const fieldOrder = ['purpose', 'recommendations', 'implications', 'appendices', 'background_papers'];

function inDetails(practice: SectionPractice, { details, paper, profile }: Report): Place {
  const [first, second] = fieldOfSection(practice.id);
  const implications = entry(details, 'implications');
  if (second !== undefined && implications?.value.kind === 'map' && implications.value.entries.length > 0) {
    const order = profile.sections.map(({ id }) => id);
    const { entries } = implications.value;
    const own = order.indexOf(practice.id);
    const before = entries.findLast(({ key }) => order.includes(key) && order.indexOf(key) < own);
    const after = before ?? implications;
    const indent = columnOf(paper.text, entries[0]?.keySpan.start ?? 0);
    const at = before ? endOfValue(paper.text, before) : endOfLine(paper.text, implications.keySpan.end);
    return behind(paper.text, at, after.keySpan, asText(fieldSectionDraft(practice, second, indent)));
  }
  const words =
    second === undefined
      ? asText(fieldSectionDraft(practice, first, 0))
      : `${first}:\n${asText(fieldSectionDraft(practice, second, 2))}`;
  const before = details.entries.findLast(({ key }) => {
    const place = fieldOrder.indexOf(key);
    return place === -1 ? key !== 'clearances' : place < fieldOrder.indexOf(first);
  });
  if (before) return behind(paper.text, endOfValue(paper.text, before), before.keySpan, words);
  const { inner } = paper.frontMatter;
  return { span: openingOf(paper), edit: insertion(paper.text, inner.start, words) };
}

function behind(text: string, at: number, span: Span, words: string): Place {
  return { span, edit: insertion(text, at, `\n${words.trimEnd()}`) };
}

function endOfValue(text: string, { keySpan, value }: Entry): number {
  return endOfLine(text, Math.max(keySpan.end, value.span.end));
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end === -1 ? text.length : from + end;
}

function columnOf(text: string, offset: number): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1;
}

/** The first line of the file, where nothing nearer can be shown. */
function openingOf(paper: Report['paper']): Span {
  const { span, inner } = paper.frontMatter;
  return { start: span.start, end: endOfLine(paper.text, span.start) || inner.start };
}

function insertion(text: string, at: number, words: string): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start: at, end: at }, text: words.replaceAll('\n', lineEnd) };
}
