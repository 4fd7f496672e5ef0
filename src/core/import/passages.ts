import type { SourceBlock, SourcePassage } from './source.ts';

/** Blocks with the pieces of each exempt passage, which stand behind one another, as the one passage that they are. */
export function withPassagesWhole(blocks: readonly SourceBlock[]): SourceBlock[] {
  const out: SourceBlock[] = [];
  for (const block of blocks) {
    const above = out.at(-1);
    if (block.kind === 'passage' && above?.kind === 'passage' && above.paragraphs === block.paragraphs)
      out[out.length - 1] = { ...above, blocks: [...above.blocks, ...block.blocks] };
    else out.push(block);
  }
  return out;
}

/** Each of some blocks as a piece of one exempt passage; what stands in a passage of its own already is of this one. */
export const inPassage = (
  blocks: readonly SourceBlock[],
  passage: Pick<SourcePassage, 'paragraphs' | 'depth'>,
): SourceBlock[] =>
  blocks.length === 0
    ? []
    : [
        {
          kind: 'passage',
          ...passage,
          blocks: blocks.flatMap((block) => (block.kind === 'passage' ? block.blocks : [block])),
        },
      ];

/** How our own copies begin the mark above an exempt passage. */
export const PASSAGE_MARK = /^Not for publication\. Exempt information within paragraphs? /;
