import { matchHeading } from '../../profile/match-heading.ts';
import type { Profile } from '../../profile/profile.ts';
import type { SourceBlock, SourceParagraph } from '../source.ts';
import { withoutStart, wordsOf } from '../words.ts';
import { isCapitals } from './casing.ts';
import { labelNamed } from './header-labels.ts';
import { opensRecommendations } from './recommendation-openings.ts';

/** Blocks in which "RECOMMENDATION: That the bridge be repaired" is a heading with a paragraph below it. */
export function withHeadingsApart(blocks: readonly SourceBlock[], profile: Profile): SourceBlock[] {
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.kind !== 'paragraph' || block.heading !== undefined) return [block];
    const length = headingLength(block, profile);
    if (length === undefined) return [block];
    const { marker, content, ...rest } = block;
    const heading = wordsOf(content)
      .slice(0, length)
      .replace(/[\s:]+$/, '');
    return [
      {
        kind: 'paragraph',
        content: [{ type: 'text', value: heading }],
        bold: true,
        ...(marker && { marker }),
      },
      { ...rest, content: withoutStart(content, length), bold: false },
    ];
  });
}

/** Sections that no ordinary sentence begins with, "Summary: …", "Background papers: None". */
const ANNOUNCED: ReadonlySet<string> = new Set([
  'purpose',
  'recommendations',
  'background_papers',
  'appendices',
]);

/** How long the heading is that a paragraph begins with, its colon included; undefined where it begins with none. */
function headingLength({ content }: SourceParagraph, profile: Profile): number | undefined {
  const words = wordsOf(content);
  const [typed, heading = ''] = /^([^:\n]{3,60}):\s+(?=\S)/.exec(words) ?? [];
  const practice = matchHeading(profile, heading);
  if (typed === undefined || !practice || opensRecommendations(heading) || labelNamed(heading, profile))
    return undefined;
  if (ANNOUNCED.has(practice.id)) return typed.length;
  const [first] = content;
  const isStrong = first?.type === 'strong' && wordsOf([first]).trim().replace(/:$/, '') === heading;
  return isCapitals(heading) || isStrong ? typed.length : undefined;
}
