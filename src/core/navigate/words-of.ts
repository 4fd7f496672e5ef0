import type { Nodes } from 'mdast';
import { withoutLabel } from '../report/label.ts';
import { nameOf } from '../report/name-of.ts';
import type { Report } from '../report/report.ts';
import type { Target } from '../report/targets.ts';

/** A target's words as its reader meets them, without mark-up: references named, the label and comments left out. */
export function wordsOf({ block, section }: Target, labels: Report['labels']): string {
  return block ? withoutLabel(plainWordsOf(block.node, labels)).replace(/\s+/g, ' ').trim() : section.heading;
}

/** Mdast's own `toString` leaves a reference without words out, and shows comments. */
function plainWordsOf(node: Nodes, labels: Report['labels']): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'link': {
      const labelled = node.children.length === 0 ? labels.get(node.url.slice(1)) : undefined;
      if (labelled) return nameOf(labelled);
    }
  }
  return 'children' in node ? node.children.map((child) => plainWordsOf(child, labels)).join('') : '';
}

/** As many of the first words as `length` characters hold; an ellipsis says that there are more. */
export function firstWords(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  const end = /\s/.test(words[length] ?? '') ? length : cut.search(/\s\S*$/);
  return `${cut.slice(0, end > 0 ? end : length).replace(/[\s,;:–—-]+$/, '')} …`;
}
