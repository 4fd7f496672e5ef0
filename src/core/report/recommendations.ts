import type { List, ListItem } from 'mdast';
import { type TextValue, textAt, valueAt, type Value } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import type { RawBlock } from './raw-block.ts';
import { proseBlocks } from './details-sections.ts';
import { withoutLabel } from './label.ts';
import { markerLike } from './numbering.ts';
import { spanOf } from './blocks.ts';
import type { Block, Recommendation, Section } from './report.ts';

/** A block of a recommendation in the front matter, and how it is numbered. */
export interface RecommendationBlock {
  readonly block: RawBlock;
  /** Takes the next paragraph's number. */
  readonly counted: boolean;
  /** Prints this instead: "(a)". */
  readonly marker: string | undefined;
}

interface Stated {
  readonly text: TextValue;
  readonly reason: string | undefined;
  readonly to: string | undefined;
  readonly parts: readonly TextValue[];
}

/** The recommendations in the front matter: a list, or one alone; each text, or text with reason and parts. */
function stated(paper: Paper): Stated[] {
  const value = valueAt(paper.frontMatter.root, 'recommendations');
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.flatMap((item) => {
    const text = item.kind === 'map' ? valueAt(item, 'text') : item;
    if (text?.kind !== 'text' || text.text.trim() === '') return [];
    const parts = valueAt(item, 'parts');
    return [
      {
        text,
        reason: textAt(item, 'reason'),
        to: textAt(item, 'to'),
        parts: parts?.kind === 'list' ? parts.items.filter(isText) : [],
      },
    ];
  });
}

const isText = (value: Value): value is TextValue => value.kind === 'text';

/** The blocks of the recommendations in the front matter, with what numbers them. */
export function recommendationBlocks(paper: Paper, profile: Profile): RecommendationBlock[] {
  const first = profile.recommendations.numbering;
  return stated(paper).flatMap(({ text, parts }, index) => {
    const own = proseBlocks(text, paper);
    // What belongs to a recommendation that is exempt throughout is no more for the public than the recommendation.
    const exempt = own.every((block) => block.exempt) ? own[0]?.exempt : undefined;
    return [
      ...own.map((block, at) => ({
        block,
        counted: at === 0 && first === undefined,
        marker: at === 0 && first !== undefined ? markerLike(first, index + 1) : undefined,
      })),
      ...parts.flatMap((part, place) =>
        proseBlocks(part, paper).map((block, at) => ({
          block: exempt ? { ...block, exempt } : block,
          counted: false,
          marker: at === 0 ? markerLike('(a)', place + 1) : undefined,
        })),
      ),
    ];
  });
}

/**
 * Every recommendation of a report, with the number it prints under: from the front matter if they are
 * stated there, else the paragraphs and list items under the heading.
 */
export function recommendationsOf(paper: Paper, section: Section | undefined): Recommendation[] {
  if (section === undefined) return [];
  if (section.place === 'details') {
    // Both are in the order of the file, so that thousands are gone through once.
    const numbered = section.blocks.filter(({ number }) => number !== undefined);
    let next = 0;
    const numberFrom = (start: number) => {
      while ((numbered[next]?.span.start ?? start) < start) next++;
      return numbered[next]?.number;
    };
    return stated(paper).map(({ text, reason, to, parts }) => ({
      number: numberFrom(text.span.start),
      text: withoutLabel(text.text.trim()),
      span: text.span,
      reason,
      to,
      parts: parts.map((part) => part.text.trim()),
    }));
  }
  return section.blocks.flatMap((block) => {
    if (block.node.type === 'list') return listed(block, block.node);
    if (block.node.type !== 'paragraph') return [];
    const text = wordsOf(block);
    return /(?::-?|\b(?:to|that))$/.test(text)
      ? []
      : [{ number: block.number, text, span: block.span, reason: undefined, to: undefined, parts: [] }];
  });
}

function listed(block: Block, list: List): Recommendation[] {
  return list.children.map((item, index) => {
    const [first, ...rest] = item.children;
    const parts = rest.flatMap((node) => (node.type === 'list' ? node.children : []));
    const words = first ? source(block, first) : '';
    return {
      number: numberOf(list, item, index),
      text: withoutLabel(words.trim()),
      span: block.passage.place(spanOf(item)),
      reason: undefined,
      to: undefined,
      parts: parts.map((part) => (part.children[0] ? source(block, part.children[0]).trim() : '')),
    };
  });
}

/** What a list item prints before its words; undefined for a bullet. */
function numberOf(list: List, item: ListItem, index: number): string | undefined {
  if (item.data?.marker !== undefined) return item.data.marker;
  return list.ordered ? String((list.start ?? 1) + index) : undefined;
}

const wordsOf = (block: Block) => withoutLabel(source(block, block.node).trim());

function source(block: Block, node: Parameters<typeof spanOf>[0]): string {
  const { start, end } = spanOf(node);
  return block.passage.piece.text.slice(start, end);
}
