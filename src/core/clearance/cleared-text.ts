import { isComment } from '../report/blocks.ts';
import { everySection } from '../report/every-section.ts';
import { withoutLabel } from '../report/label.ts';
import type { Block, Report, Section } from '../report/report.ts';
import { sourceOf } from '../report/source-of.ts';
import type { Span } from '../span.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A paragraph, list, table or sub-heading of what is to be cleared. */
export interface ClearedPart {
  readonly text: string;
  readonly span: Span;
  /** "4.2", for paragraphs that have a number. */
  readonly number: string | undefined;
  readonly kind: 'paragraph' | 'list' | 'table' | 'heading' | 'other';
}

/** The section that one is to clear; undefined where the report has none. */
export function sectionFor(id: string, { sections }: Report): Section | undefined {
  const all = [...everySection(sections)];
  return all.find((section) => section.id === id) ?? all.find(({ covers }) => covers.includes(id));
}

/** What is cleared with a section, or with the whole report: as typed, without comments and labels. */
export function partsToClear({ sections }: Report, section: Section | undefined): ClearedPart[] {
  return section ? partsOf(section, section) : sections.flatMap((each) => partsOf(each, undefined));
}

function partsOf(section: Section, outermost: Section | undefined): ClearedPart[] {
  const { heading, headingSpan, blocks, sections } = section;
  const own: ClearedPart[] =
    section === outermost || heading === ''
      ? []
      : [{ text: heading, span: headingSpan, number: undefined, kind: 'heading' }];
  return [...own, ...blocks.flatMap(partOf), ...sections.flatMap((below) => partsOf(below, outermost))];
}

function partOf(block: Block): ClearedPart[] {
  const { node, span, number } = block;
  if (isComment(node)) return [];
  const text = withoutLabel(sourceOf(block).trim());
  const { type } = node;
  const kind = type === 'paragraph' || type === 'list' || type === 'table' ? type : 'other';
  return text === '' ? [] : [{ text, span, number, kind }];
}

/** The fingerprint of what is cleared with a section, or with the whole report. */
export function fingerprintNow(report: Report, section: Section | undefined): string {
  return fingerprintOf(partsToClear(report, section).map(({ text }) => text));
}
