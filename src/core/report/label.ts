import type { Nodes } from 'mdast';

const labelAtEnd = /[ \t]*\{#([\w-]+)\}[ \t]*$/;

/** The label `{#name}` at the end of a paragraph or heading; undefined where there is none. */
export function labelOf(node: Nodes): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const last = node.children.at(-1);
  // To look for it at every space of every text would take a while.
  return last?.type === 'text' && last.value.includes('{#') ? labelAtEnd.exec(last.value)?.[1] : undefined;
}

/** Text without the label at its end. */
export function withoutLabel(text: string): string {
  return text.replace(labelAtEnd, '');
}
