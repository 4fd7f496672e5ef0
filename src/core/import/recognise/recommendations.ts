import type { Plain } from '../../schema/plain.ts';
import { nested } from '../nest.ts';
import type { SourceBlock, SourceParagraph } from '../source.ts';
import { wordsOf } from '../words.ts';
import { provenMarkdown } from '../write/proven.ts';

/**
 * Recommendations as the field keeps them, one a paragraph or item, lettered parts below theirs; undefined where
 * there is anything else, such as a line that introduces them: then they stay under their heading as they are.
 */
export function recommendationsField(blocks: readonly SourceBlock[]): Plain[] | undefined {
  const items: { own: SourceParagraph[]; parts: SourceParagraph[] }[] = [];
  let outer: string | undefined;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.heading !== undefined || holdsMore(block)) return undefined;
    const said = wordsOf(block.content).trim();
    const style = block.marker?.style ?? 'none';
    const last = items.at(-1);
    const isPart = last !== undefined && block.marker !== undefined && style !== outer && endsOpen(last.own);
    if (isPart || (last && last.parts.length > 0 && style !== outer && block.marker)) {
      last.parts.push(block);
    } else {
      if (
        /^(?:it is |the .{3,80} (?:is|are) |members are )?(?:recommended|asked|invited|requested)\b.*:-?$/i.test(
          said,
        )
      )
        return undefined;
      outer ??= style;
      items.push({ own: [block], parts: [] });
    }
  }
  if (items.length === 0) return undefined;
  if (items.some(({ own, parts }) => parts.length === 0 && endsOpen(own))) return undefined;
  return items.map(({ own, parts }): Plain => {
    const text = proseOf(own);
    return parts.length === 0 ? text : { text, parts: parts.map((part) => proseOf([part])) };
  });
}

const endsOpen = (own: readonly SourceParagraph[]) => /:-?\s*$/.test(wordsOf(own.at(-1)?.content ?? []));

const holdsMore = ({ content }: SourceParagraph) =>
  content.some(({ type }) => type === 'footnoteReference' || type === 'image');

/** The words without their marker, as Markdown. */
function proseOf(blocks: readonly SourceParagraph[]): string {
  return provenMarkdown(nested(blocks.map(({ content }) => ({ kind: 'paragraph', content })))).trim();
}
