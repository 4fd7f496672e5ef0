import type { Profile } from '../../../profile/profile.ts';
import { commonLevel } from '../../common-level.ts';
import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { wordsOf } from '../../words.ts';
import type { Findings } from '../findings.ts';
import { headingsIn } from './headings.ts';
import { opensRecommendations } from './recommendation-openings.ts';

/**
 * Blocks in which recommendations that no heading announces have one: "This report makes the following recommendations
 * to the Committee:", "Members are asked to", "It is recommended that the scheme be approved." The words stay below it.
 */
export function withRecommendationsApart(
  blocks: readonly SourceBlock[],
  profile: Profile,
  findings: Findings,
): readonly SourceBlock[] {
  const practice = profile.sections.find(({ id }) => id === 'recommendations');
  const first = blocks.findIndex(opens);
  if (first === -1 || !practice) return blocks;
  const headings = headingsIn(blocks, profile);
  if (headings.some((heading) => heading.practice?.id === 'recommendations')) return blocks;
  const places = new Set(headings.map(({ at }) => at));
  const opening = blocks.findIndex((block, at) => opens(block) && standsAlone(blocks, at, places));
  const line = blocks[opening];
  if (line?.kind !== 'paragraph') return blocks;
  findings.unsure({ id: 'import-recommendations-apart', args: {} }, wordsOf(line.content));
  const { heading: styled, marker, ...words } = line;
  const above = blocks[opening - 1];
  const over = above?.kind === 'paragraph' ? above.heading : undefined;
  // A heading that says it in words of its own stays above.
  const level = styled ?? (over === undefined ? commonLevel(blocks) : over + 1);
  const heading: SourceParagraph = {
    kind: 'paragraph',
    content: [{ type: 'text', value: practice.heading }],
    ...(marker && { marker }),
    ...(level === undefined ? { bold: true } : { heading: level }),
  };
  // What introduces a list is no heading of it, though a council may print it in bold type.
  const plain = words.content.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
  return [
    ...blocks.slice(0, opening),
    heading,
    { ...words, content: plain, bold: false },
    ...blocks.slice(opening + 1),
  ];
}

/** Whether nothing but recommendations stands between an opening and the next heading. */
function standsAlone(blocks: readonly SourceBlock[], at: number, headings: ReadonlySet<number>): boolean {
  let end = at + 1;
  while (end < blocks.length && !headings.has(end)) end++;
  const below = blocks.slice(at + 1, end);
  const areParagraphs = below.every((block) => block.kind === 'paragraph');
  const items = below.map(isItem);
  const line = blocks[at];
  const goesOn = line?.kind === 'paragraph' && /(?:[:–-]|\b(?:to|that))\s*$/.test(wordsOf(line.content));
  if (!goesOn) return items.every(Boolean);
  const unmarked = items.indexOf(false);
  return areParagraphs && below.length > 0 && (unmarked === -1 || !items.includes(true));
}

const opens = (block: SourceBlock): boolean =>
  block.kind === 'paragraph' &&
  block.marker?.style !== 'bullet' &&
  opensRecommendations(wordsOf(block.content).trim());

/** Whether a block is one more recommendation, or the reason for one. */
const isItem = (block: SourceBlock) =>
  block.kind === 'paragraph' &&
  (block.marker !== undefined || opens(block) || /^reasons?\b[^:]{0,40}:\s/i.test(wordsOf(block.content)));
