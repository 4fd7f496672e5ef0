import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { wordsOfBlock } from '../../words.ts';
import type { Findings } from '../findings.ts';

/** The words that a committee system puts around an item, which are no part of the record. */
const FRAME =
  /^(?:agenda item|minutes|cofnodion|decision|penderfyniad|(?:supporting|additional|related) documents|dogfennau ychwanegol)\s*:?$/i;
const MINUTES = /^(?:minutes|cofnodion)\s*:?$/i;
const DECISION = /^(?:decision|penderfyniad)\s*:?$/i;
const DOCUMENTS = /^(?:(?:supporting|additional|related) documents|dogfennau ychwanegol)\s*:?$/i;

/** Whether a block is one of the labels that an item's page sets above its minutes. */
export const isMinutesLabel = (block: SourceBlock): boolean =>
  block.kind === 'paragraph' && !block.marker && /:$/.test(said(block)) && MINUTES.test(said(block));

const said = (block: SourceBlock) => wordsOfBlock(block).trim();

/**
 * An item as its page shows it, below its title, without what only frames it. A decision that the minutes below repeat
 * is left out; one that they do not keeps its label.
 */
export function withoutFrame(blocks: readonly SourceBlock[], findings: Findings): SourceBlock[] {
  const minutesAt = blocks.findIndex((block) => isLabel(block, MINUTES));
  const kept: SourceBlock[] = [];
  let part: 'text' | 'decision' | 'documents' = 'text';
  let decision: SourceBlock[] = [];
  const settle = () => {
    if (decision.length > 1) {
      const [label, ...words] = decision;
      const below = minutesAt === -1 ? '' : plain(blocks.slice(minutesAt).map(said).join(' '));
      const isRepeated = words.every((block) => below.includes(plain(said(block))));
      for (const block of isRepeated ? decision : label && saysItself(words) ? [label] : [])
        if (isRepeated) findings.leftOut({ id: 'import-decision-repeated', args: {} }, said(block));
        else findings.replaced({ id: 'import-labels', args: {} }, said(block));
      if (!isRepeated) kept.push(...(saysItself(words) ? words : decision));
    } else
      for (const label of decision) findings.leftOut({ id: 'import-labels-empty', args: {} }, said(label));
    decision = [];
  };
  blocks.forEach((block, at) => {
    if (!isLabel(block, FRAME)) {
      if (part === 'decision') decision.push(block);
      else kept.push(part === 'documents' ? asItem(block) : block);
      return;
    }
    settle();
    part = isLabel(block, DECISION) ? 'decision' : isLabel(block, DOCUMENTS) ? 'documents' : 'text';
    const hasNone =
      blocks.slice(at + 1).every((below) => said(below) === '') || isLabel(blocks[at + 1], FRAME);
    if (part === 'decision') decision = [block];
    // Documents that are listed keep the words that say what they are.
    else if (part === 'documents' && !hasNone) kept.push(withoutHeading(block));
    else findings.replaced({ id: 'import-labels', args: {} }, said(block));
  });
  settle();
  return kept;
}

function isLabel(block: SourceBlock | undefined, pattern: RegExp): block is SourceParagraph {
  return block?.kind === 'paragraph' && !block.marker && pattern.test(said(block));
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/\b(?:unanimously|resolved|agreed|that)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const saysItself = (words: readonly SourceBlock[]) =>
  words.some((block) =>
    /\b(?:RESOLVED|AGREED|NOTED|APPROVED|DECIDED|PENDERFYNWYD)\b|^Resolved\b/.test(said(block)),
  );

const withoutHeading = ({ heading: _, ...block }: SourceParagraph): SourceParagraph => block;

/** One of the documents that a page lists, whether it draws a bullet before it or not. */
function asItem(block: SourceBlock): SourceBlock {
  if (block.kind !== 'paragraph') return block;
  const isOther = block.marker !== undefined || block.heading !== undefined || block.depth !== undefined;
  return isOther ? block : { ...block, tight: true, marker: { text: '-', style: 'bullet', value: 0 } };
}
