import type { Nodes, PhrasingContent } from 'mdast';
import type { SourceBlock } from './source.ts';

/** The words of inline content, a line break as `\n`, the description of a picture among them. */
export function wordsOf(content: readonly Nodes[]): string {
  return content
    .map((node): string => {
      if (node.type === 'break') return '\n';
      if ('value' in node) return node.value;
      if (node.type === 'image') return node.alt ?? '';
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
}

/** The words of a block: a table's cells one behind the other, each on lines of its own. */
export function wordsOfBlock(block: SourceBlock): string {
  if (block.kind === 'rule') return '';
  if (block.kind === 'paragraph') return wordsOf(block.content);
  if (block.kind === 'passage') return block.blocks.map(wordsOfBlock).join('\n');
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.map(wordsOfBlock))).join('\n');
}

/** All that stands in a block as it prints: its words, and the markers before them. */
export function printedWords(block: SourceBlock): string {
  if (block.kind === 'rule') return '';
  if (block.kind === 'passage') return block.blocks.map(printedWords).join('\n');
  if (block.kind === 'table')
    return block.rows.flatMap((row) => row.flatMap((cell) => cell.map(printedWords))).join('\n');
  return block.marker ? `${block.marker.text} ${wordsOf(block.content)}` : wordsOf(block.content);
}

/** Inline content without its first `length` letters. */
export function withoutStart(content: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = content;
  if (first === undefined || length <= 0) return [...content];
  const own = wordsOf([first]).length;
  if (own <= length) return withoutStart(rest, length - own);
  if (first.type === 'text') return [{ ...first, value: first.value.slice(length) }, ...rest];
  if (!('children' in first)) return [...content];
  return [{ ...first, children: withoutStart(first.children, length) }, ...rest];
}
