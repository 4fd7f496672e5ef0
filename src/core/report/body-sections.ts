import { toString } from 'mdast-util-to-string';
import type { Span } from '../span.ts';
import { inBody } from '../parse/in-body.ts';
import type { Paper, Passage } from '../parse/paper.ts';
import { matchHeading, withoutTypedNumber } from '../profile/match-heading.ts';
import type { Profile } from '../profile/profile.ts';
import { blocksOf, isHeading, type PieceBlock } from './blocks.ts';
import { withoutLabel } from './label.ts';

/** A section before it is numbered. */
export interface RawSection {
  readonly id: string | undefined;
  readonly covers: readonly string[];
  readonly heading: string;
  readonly label: string | undefined;
  readonly level: number;
  readonly place: 'details' | 'body';
  readonly exempt: readonly string[] | undefined;
  readonly headingSpan: Span;
  end: number;
  readonly blocks: RawBlock[];
  readonly sections: RawSection[];
}

/** A block in the file, before it is numbered. */
export interface RawBlock extends PieceBlock {
  readonly passage: Passage;
  /** In the file. */
  readonly span: Span;
}

/**
 * The sections that stand under headings in the body, in order; what stands before the first heading is a
 * section without one.
 */
export function bodySections(paper: Paper, profile: Profile): RawSection[] {
  const sections: RawSection[] = [];
  /** The sections the next block is inside of, outermost first. */
  const path: RawSection[] = [];
  for (const placed of paper.body) {
    const passage = inBody(placed);
    for (const block of blocksOf(placed.piece)) {
      const span = passage.place(block.span);
      if (isHeading(block)) {
        const level = Math.max(2, block.node.depth);
        while ((path.at(-1)?.level ?? 1) >= level) path.pop();
        const section = headed(block, level, span, profile);
        (path.at(-1)?.sections ?? sections).push(section);
        path.push(section);
      } else {
        if (path.length === 0) {
          const opening = unheaded(span);
          sections.push(opening);
          path.push(opening);
        }
        path.at(-1)?.blocks.push({ ...block, passage, span });
      }
      for (const section of path) section.end = span.end;
    }
  }
  return sections;
}

function headed(block: PieceBlock, level: number, span: Span, profile: Profile): RawSection {
  const typed = withoutLabel(toString(block.node)).trim();
  const practice = matchHeading(profile, typed);
  return {
    id: practice?.id,
    covers: practice ? [practice.id, ...practice.covers] : [],
    heading: withoutTypedNumber(typed),
    label: block.label,
    level,
    place: 'body',
    exempt: block.exempt,
    headingSpan: span,
    end: span.end,
    blocks: [],
    sections: [],
  };
}

function unheaded(span: Span): RawSection {
  return {
    id: undefined,
    covers: [],
    heading: '',
    label: undefined,
    level: 2,
    place: 'body',
    exempt: undefined,
    headingSpan: { start: span.start, end: span.start },
    end: span.end,
    blocks: [],
    sections: [],
  };
}
