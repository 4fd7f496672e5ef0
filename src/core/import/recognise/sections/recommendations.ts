import type { Plain } from '../../../schema/plain.ts';
import { nested } from '../../nest.ts';
import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { withoutStart, wordsOf } from '../../words.ts';
import { provenMarkdown } from '../../write/proven.ts';

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
    // What stands without a number behind numbered ones is no recommendation.
    if (last && outer !== 'none' && !block.marker && block.depth === undefined) return undefined;
    const isPart = last !== undefined && block.marker !== undefined && style !== outer && endsOpen(last.own);
    if (isPart || (last && last.parts.length > 0 && style !== outer && block.marker)) {
      last.parts.push(block);
    } else {
      if (!block.marker && saysWhoIsAsked(said)) return undefined;
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

/**
 * "Cabinet is recommended to:", "That the Committee:", "Officers recommend that": words that recommend nothing by
 * themselves, so that each item below them is a recommendation of its own.
 */
function saysWhoIsAsked(said: string): boolean {
  if (/^(?:this|the) report (?:makes|has) the following recommendations?\b/i.test(said)) return true;
  if (/^that (?:members|(?:the )?(?:cabinet|council|committee|executive|board|panel))$/i.test(said))
    return true;
  const words = /^(.*?)\s*(?:[:–-]+|\b(?=(?:to|that)$).*)$/i.exec(said)?.[1];
  if (words === undefined || words.split(/\s+/).length > LONGEST_LEAD) return false;
  return ASKS.test(words) || NAMES_BODY.test(words) || BODY.test(words);
}

/** More words than it takes to say who is asked. */
const LONGEST_LEAD = 25;

const ASKS =
  /^(?:(?:that )?(?:(?:the|it|members|\p{Lu}[\p{L}’'-]*)\b.{0,90}? )?(?:is|are|be) )?(?:hereby )?(?:recommended|asked|invited|requested)\b|\brecommends?(?: that\b.*| to\b.*)?$/iu;

const BODY = /^(?:that )?(?:the )?(?:cabinet|council|committee|executive|board|panel|members)$/i;

/** "That the Licensing and Appeals Committee", "The Leader of the Council": no verb, only names. */
const NAMES_BODY =
  /^(?:[Tt]hat )?(?:[Tt]he )?\p{Lu}[\p{L}’'-]*(?:,? (?:(?:of|for|and|the|&|–|-) )*\p{Lu}[\p{L}’'-]*){0,9}(?: (?:[Aa]gree|[Rr]esolve|[Dd]ecide)s?)?(?: (?:to|that))?$/u;

/** What stands before the reason for the recommendation above. */
const REASON = /^Reasons?(?: for (?:the )?recommendation)?:\s*/i;

/** What a reason for a recommendation calls itself: "Reason:"; empty for what is none. */
export const reasonLabel = (said: string): string => REASON.exec(said)?.[0] ?? '';

const endsOpen = (own: readonly SourceParagraph[]) => /:-?\s*$/.test(wordsOf(own.at(-1)?.content ?? []));

const holdsMore = ({ content }: SourceParagraph) =>
  content.some(({ type }) => type === 'footnoteReference' || type === 'image');

/** The words without their marker, as Markdown. */
function proseOf(blocks: readonly SourceParagraph[]): string {
  return provenMarkdown(nested(blocks.map(({ content }) => ({ kind: 'paragraph', content })))).trim();
}
