import type { Heading } from 'mdast';
import { inBody } from '../../parse/in-body.ts';
import type { Paper, Passage } from '../../parse/paper.ts';
import { blocksOf, isHeading } from '../../report/blocks.ts';

export interface BodyHeading {
  readonly node: Heading;
  readonly passage: Passage;
}

/** The headings of the body by where they start in the file. */
export function bodyHeadings(paper: Paper): ReadonlyMap<number, BodyHeading> {
  const headings = new Map<number, BodyHeading>();
  for (const placed of paper.body) {
    const passage = inBody(placed);
    for (const block of blocksOf(placed.piece)) {
      if (isHeading(block)) headings.set(passage.place(block.span).start, { node: block.node, passage });
    }
  }
  return headings;
}
