import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Span } from '../span.ts';
import { inBody } from '../parse/in-body.ts';
import type { Paper } from '../parse/paper.ts';
import { matchHeading, untypedHeading } from '../profile/match-heading.ts';
import type { Profile } from '../profile/profile.ts';
import { blocksOf, isHeading, type PieceBlock } from './blocks.ts';
import { withoutLabel } from './label.ts';
import { blockAt, type RawBlock } from './raw-block.ts';

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
      if (isHeading(block)) {
        const span = passage.place(block.span);
        const level = Math.max(2, block.node.depth);
        while ((path.at(-1)?.level ?? 1) >= level) path.pop();
        const section = headed(block, level, span, profile);
        (path.at(-1)?.sections ?? sections).push(section);
        path.push(section);
        for (const outer of path) outer.end = span.end;
      } else {
        const raw = blockAt(block, passage);
        if (path.length === 0) {
          const opening = unheaded(raw.span);
          sections.push(opening);
          path.push(opening);
        }
        path.at(-1)?.blocks.push(raw);
        for (const section of path) section.end = raw.span.end;
      }
    }
  }
  return sections;
}

/** What a heading says and stands for, which lasts as long as its piece does. */
interface Named {
  readonly profile: Profile;
  readonly id: string | undefined;
  readonly covers: readonly string[];
  readonly heading: string;
}

const names = new WeakMap<Heading, Named>();

function nameOf(node: Heading, profile: Profile): Named {
  let named = names.get(node);
  if (named?.profile !== profile) {
    const typed = withoutLabel(toString(node)).trim();
    const practice = matchHeading(profile, typed);
    const covers = practice ? [practice.id, ...practice.covers] : [];
    named = { profile, id: practice?.id, covers, heading: untypedHeading(profile, typed) };
    names.set(node, named);
  }
  return named;
}

function headed(
  block: PieceBlock & { readonly node: Heading },
  level: number,
  span: Span,
  profile: Profile,
): RawSection {
  const { id, covers, heading } = nameOf(block.node, profile);
  return {
    id,
    covers,
    heading,
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
