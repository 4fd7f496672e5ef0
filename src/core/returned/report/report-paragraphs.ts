import type { Nodes } from 'mdast';
import { everySection } from '../../report/every-section.ts';
import { entry } from '../../parse/front-matter/tree.ts';
import { plainWords } from '../../parse/prose.ts';
import type { Report, Section } from '../../report/report.ts';
import { blockParagraphs } from './block-paragraphs.ts';
import { bodyHeadings, type BodyHeading } from './body-headings.ts';
import type { ReportParagraph } from './report-paragraph.ts';
import { spanOf } from '../../report/blocks.ts';
import { writtenOf } from './written.ts';

/** The paragraphs of a report in the order in which it is published: its title first, its notes last. */
export function reportParagraphs(report: Report): readonly ReportParagraph[] {
  const { labels, footnotes } = report;
  const headings = bodyHeadings(report.paper);
  /** The notes that something refers to, and whether all that does so is exempt. */
  const referred = new Map<string, boolean>();
  const paragraphs: ReportParagraph[] = [...titleOf(report)];
  for (const section of everySection(report.sections)) {
    paragraphs.push(...headingOf(section, headings.get(section.headingSpan.start), report));
    for (const block of section.blocks) {
      const around = {
        passage: block.passage,
        inDetails: section.place === 'details',
        section: section.heading,
        exempt: block.exempt !== undefined,
        labels,
      };
      paragraphs.push(...blockParagraphs(block.node, around, block.number));
      for (const id of referencesIn(block.node))
        referred.set(id, around.exempt && (referred.get(id) ?? true));
    }
  }
  for (const { node, passage } of footnotes.values()) {
    const exempt = referred.get(node.identifier) ?? false;
    const around = { passage, inDetails: false, section: '', exempt, labels };
    for (const child of node.children) {
      for (const paragraph of blockParagraphs(child, around, undefined)) {
        paragraphs.push({ ...paragraph, kind: 'note' });
      }
    }
  }
  return paragraphs;
}

function referencesIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(referencesIn) : [];
}

function* titleOf({ details, paper }: Report): Iterable<ReportParagraph> {
  const title = entry(details, 'title')?.value;
  if (title?.kind !== 'text' || title.text.trim() === '') return;
  const passage = plainWords(title, paper.text);
  const letters = Array.from({ length: title.text.length }, (_, at) => ({
    span: { start: at, end: at + 1 },
    within: [],
    fixed: false,
  }));
  yield {
    kind: 'title',
    written: { text: title.text, letters },
    passage,
    inDetails: true,
    section: '',
    number: undefined,
    exempt: false,
    whole: { start: 0, end: title.text.length },
    block: { start: 0, end: title.text.length },
    level: undefined,
    row: undefined,
  };
}

function* headingOf(
  section: Section,
  inBody: BodyHeading | undefined,
  { labels }: Report,
): Iterable<ReportParagraph> {
  const { heading, number, exempt, place } = section;
  if (heading === '') return;
  const common = {
    kind: 'heading' as const,
    section: heading,
    number,
    exempt: exempt !== undefined,
    level: section.level,
    row: undefined,
  };
  if (place === 'details' || !inBody) {
    const written = { text: heading, letters: [] };
    const nowhere = { start: 0, end: 0 };
    yield { ...common, written, passage: undefined, inDetails: true, whole: nowhere, block: nowhere };
    return;
  }
  const { node, passage } = inBody;
  const { text, letters } = writtenOf(node.children, passage.piece.text, labels);
  // The number that an officer typed is not published.
  const start = Math.max(0, text.lastIndexOf(heading));
  yield {
    ...common,
    written: { text: text.slice(start), letters: letters.slice(start) },
    passage,
    inDetails: false,
    whole: spanOf(node),
    block: spanOf(node),
  };
}
