import type { RootContent } from 'mdast';
import { spanOf } from '../report/blocks.ts';
import { recommendationsIntro } from '../report/recommendations-intro.ts';
import type { Report, Section } from '../report/report.ts';
import { endOfWholeBlock } from '../report/whole-block.ts';
import { shift, type Span } from '../span.ts';
import { wordsOfComment } from './remarks.ts';

/** A block of the body, whole: an exempt passage is one. */
export interface BodyBlock {
  readonly node: RootContent;
  /** In the file. */
  readonly span: Span;
}

/** Where all that is written under a section's heading ends: behind the line that closes an exempt passage, if one is last. */
export function endOfContent({ paper }: Report, { span }: Section): number {
  return endOfWholeBlock(paper, span.end);
}

/** What is written under a section's heading, its sub-headings and what stands below them included. */
export function contentOf(report: Report, section: Section): BodyBlock[] {
  const from = section.headingSpan.end;
  const to = endOfContent(report, section);
  return report.paper.body
    .filter(({ piece, start }) => start < to && start + piece.text.length > from)
    .flatMap(({ piece, start }) => piece.nodes.map((node) => ({ node, span: shift(spanOf(node), start) })))
    .filter(({ span }) => span.start >= from && span.end <= to);
}

/** What is left of it behind the comments that it begins with. */
export function withoutComments(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  const first = blocks.findIndex(({ node }) => wordsOfComment(node) === undefined);
  return first === -1 ? [] : blocks.slice(first);
}

/** What is left of recommendations behind the council's own words before them, which in the details nobody types. */
export function withoutIntro(blocks: readonly BodyBlock[], report: Report): readonly BodyBlock[] {
  const [first] = blocks;
  const intro = recommendationsIntro(report)?.trim();
  const hasIntro = first && report.paper.text.slice(first.span.start, first.span.end).trim() === intro;
  return hasIntro ? blocks.slice(1) : blocks;
}
