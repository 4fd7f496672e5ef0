import type { SourceBlock } from './source.ts';

/** The level that most of a document's headings have by their style; undefined where none has a style. */
export function commonLevel(blocks: readonly SourceBlock[]): number | undefined {
  const counts = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.heading !== undefined)
      counts.set(block.heading, (counts.get(block.heading) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
