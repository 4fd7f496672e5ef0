import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** How the words begin that name what stands below them: “Table 1: …”, “Figure 2 – …”. */
const opening = /^(?:table|figure|chart|map)\s+(?:\d+[a-z]?|[A-Z])\s*[:.–—-]\s*\S/i;

/**
 * Whether a block names the table or the picture that follows it. It belongs to that, and so has no number among
 * the paragraphs.
 */
export function isCaption(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' || !next) return false;
  const isPicture =
    next.type === 'paragraph' &&
    next.children.length === 1 &&
    next.children[0]?.type.startsWith('image') === true;
  return (next.type === 'table' || isPicture) && opening.test(toString(node));
}
