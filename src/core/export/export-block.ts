import type { Nodes } from 'mdast';
import { isComment, spanOf } from '../report/blocks.ts';
import { isExempt } from '../report/exempt/exempt-block.ts';
import { withoutLabel } from '../report/label.ts';
import type { Block } from '../report/report.ts';
import { sourceOf } from '../report/source-of.ts';
import type { Span } from '../span.ts';
import type { ExportedBlock, ExportedCopy } from './exported.ts';

/** Blocks in Markdown; comments are nobody's but the author's. */
export function exportBlocks(blocks: readonly Block[], copy: ExportedCopy): ExportedBlock[] {
  return blocks.flatMap((block): ExportedBlock[] => {
    const { node, number, label, exempt } = block;
    if (isComment(node)) return [];
    if (exempt && copy === 'public') return [{ kind: node.type, number, exempt }];
    return [{ kind: node.type, number, label, exempt, text: textOf(block, copy) }];
  });
}

/** A block's Markdown without its label and its comments, and without what is exempt inside it where the public reads. */
export function textOf(block: Pick<Block, 'node' | 'passage'>, copy: ExportedCopy): string {
  const { start } = spanOf(block.node);
  const hidden = hiddenIn(block.node, copy);
  let text = sourceOf(block);
  for (const span of hidden.reverse())
    text = text.slice(0, span.start - start) + text.slice(span.end - start);
  return withoutLabel(text).trim();
}

/** The comments in a node, and for the public the exempt passages in it, in order. */
function hiddenIn(node: Nodes, copy: ExportedCopy): Span[] {
  if ((copy === 'public' && isExempt(node)) || isComment(node)) return [spanOf(node)];
  return 'children' in node ? node.children.flatMap((child) => hiddenIn(child, copy)) : [];
}
