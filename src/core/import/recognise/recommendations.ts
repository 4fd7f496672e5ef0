import type { Plain } from '../../schema/plain.ts';
import { nested } from '../nest.ts';
import type { SourceBlock, SourceParagraph } from '../source.ts';
import { withoutStart, wordsOf } from '../words.ts';
import { provenMarkdown } from '../write/proven.ts';

/**
 * Recommendations as the field keeps them, one a paragraph or item, lettered parts below theirs; undefined where
 * there is anything else, such as a line that introduces them: then they stay under their heading as they are.
 */
export function recommendationsField(blocks: readonly SourceBlock[]): Plain[] | undefined {
  const items: { own: SourceParagraph[]; parts: SourceParagraph[]; reason?: string }[] = [];
  let outer: string | undefined;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.heading !== undefined || holdsMore(block)) return undefined;
    const said = wordsOf(block.content).trim();
    const style = block.marker?.style ?? 'none';
    const last = items.at(-1);
    const reason = REASON.exec(said)?.[0];
    if (last && reason !== undefined && !block.marker && last.reason === undefined) {
      last.reason = proseOf([{ ...block, content: withoutStart(block.content, reason.length) }]);
      continue;
    }
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
  return items.map(({ own, parts, reason }): Plain => {
    const text = proseOf(own);
    if (parts.length === 0 && reason === undefined) return text;
    const listed = parts.length > 0 && { parts: parts.map((part) => proseOf([part])) };
    return { text, ...(reason !== undefined && { reason }), ...listed };
  });
}

/** What stands before the reason for the recommendation above. */
const REASON = /^Reasons?(?: for (?:the )?recommendation)?:\s*/i;

const endsOpen = (own: readonly SourceParagraph[]) => /:-?\s*$/.test(wordsOf(own.at(-1)?.content ?? []));

const holdsMore = ({ content }: SourceParagraph) =>
  content.some(({ type }) => type === 'footnoteReference' || type === 'image');

/** The words without their marker, as Markdown. */
function proseOf(blocks: readonly SourceParagraph[]): string {
  return provenMarkdown(nested(blocks.map(({ content }) => ({ kind: 'paragraph', content })))).trim();
}
