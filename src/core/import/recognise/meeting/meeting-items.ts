import type { SourceBlock } from '../../source.ts';
import { wordsOfBlock } from '../../words.ts';
import { exemptionIn } from '../exempt-lines.ts';
import type { Findings } from '../findings.ts';
import { isNumbered, type ItemHeading, itemHeadings, looksLikeHeading } from './item-headings.ts';

/** What stands under one heading of a meeting's papers, up to the next of its depth or above. */
export interface FoundItem {
  readonly heading: ItemHeading;
  /** Below it, passages of its own included. */
  readonly blocks: readonly SourceBlock[];
  /** Headings within it, by their place among its blocks. */
  readonly within: ReadonlyMap<number, ItemHeading>;
  /** Whether it stands in the part that the public does not see. */
  readonly isPrivate: boolean;
}

export interface MeetingItems {
  /** What stands above the first of them. */
  readonly opening: readonly SourceBlock[];
  readonly items: readonly FoundItem[];
}

const PART = /^(?:part|section|rhan) (?:[123]|one|two|three|i{1,3}|[abc])\b/i;
const GROUP =
  /^(?:(?:public|private|exempt|confidential|open|closed) (?:business|items?|session|part)|items? (?:for|of) .{3,30}(?: only)?|no\.? items?|items|eitemau)$/i;

/**
 * The items of a meeting's papers. Lines that only part them into groups ("PART II – PRIVATE") are taken out and said.
 *
 * @param isHeader what says who met, and is no heading though it look like one
 * @param most the longest that a title may be which nothing but its number tells
 */
export function meetingItems(
  blocks: readonly SourceBlock[],
  findings: Findings,
  isHeader: (block: SourceBlock) => boolean,
  most?: number,
): MeetingItems {
  let isPrivate = false;
  const privateFrom = new Set<SourceBlock>();
  const kept = blocks.filter((block) => {
    const words = wordsOfBlock(block).replace(/\s+/g, ' ').trim();
    const isGroup =
      block.kind === 'paragraph' && words.length < 160 && (PART.test(words) || GROUP.test(words));
    if (!isGroup) {
      if (isPrivate) privateFrom.add(block);
      return true;
    }
    isPrivate =
      exemptionIn(words)?.classification === 'exempt' ||
      /\b(?:private|exempt|confidential|closed)\b/i.test(words);
    if (PART.test(words)) findings.leftOut({ id: 'import-parts', args: {} }, words);
    else findings.replaced({ id: 'import-labels', args: {} }, words);
    return false;
  });
  const first = kept.findIndex((block) => looksLikeHeading(block) && (isNumbered(block) || !isHeader(block)));
  const headings = itemHeadings(kept, most, first === -1 ? kept.length : first);
  const items: { readonly heading: ItemHeading; readonly within: ItemHeading[] }[] = [];
  for (const heading of headings) {
    if (heading.depth === 2) items.push({ heading, within: [] });
    else items.at(-1)?.within.push(heading);
  }
  return {
    opening: kept.slice(0, items[0]?.heading.at ?? kept.length),
    items: items.map(({ heading, within }, index): FoundItem => {
      const start = heading.at + 1;
      const own = kept[heading.at];
      return {
        heading,
        blocks: kept.slice(start, items[index + 1]?.heading.at),
        within: new Map(within.map((each) => [each.at - start, each])),
        isPrivate: own !== undefined && privateFrom.has(own),
      };
    }),
  };
}
