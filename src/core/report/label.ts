import type { Nodes } from 'mdast';

const labelAtEnd = /[ \t]*\{#([\w-]+)\}[ \t]*$/;

/** The label `{#name}` at the end of a paragraph or heading; undefined where there is none. */
export function labelOf(node: Nodes): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const last = node.children.at(-1);
  return last?.type === 'text' ? labelAtEnd.exec(last.value)?.[1] : undefined;
}

/** Text without the label at its end. */
export function withoutLabel(text: string): string {
  return text.replace(labelAtEnd, '');
}
