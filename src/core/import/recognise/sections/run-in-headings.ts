import { matchHeading } from '../../../profile/match-heading.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { withoutStart, wordsOf } from '../../words.ts';
import { isCapitals } from '../casing.ts';
import { labelNamed } from '../header/header-labels.ts';
import { opensRecommendations } from './recommendation-openings.ts';

/** Blocks in which "RECOMMENDATION: That the bridge be repaired" is a heading with a paragraph below it. */
export function withHeadingsApart(blocks: readonly SourceBlock[], profile: Profile): SourceBlock[] {
  const known = blocks.flatMap((block, at) => {
    const length = isText(block) ? headingLength(block, profile) : undefined;
    const isKnown =
      length !== undefined && isText(block) && isCapitals(wordsOf(block.content).slice(0, length));
    return isKnown ? [at] : [];
  });
  const [first = blocks.length] = known;
  return blocks.flatMap((block, at): SourceBlock[] => {
    if (!isText(block)) return [block];
    const own = headingLength(block, profile);
    // Where a council runs its headings in, those that nobody knows look like those that are known.
    const length = own ?? (known.length > 1 && at > first ? capitalsLength(block, profile) : undefined);
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

const isText = (block: SourceBlock): block is SourceParagraph =>
  block.kind === 'paragraph' && block.heading === undefined;

/** How long the capitals are that a paragraph begins with and a colon ends; undefined for a field of the header. */
function capitalsLength({ content }: SourceParagraph, profile: Profile): number | undefined {
  const [typed, heading = ''] = /^([^:\n]{6,80}):\s+(?=\S)/.exec(wordsOf(content)) ?? [];
  return typed !== undefined && isCapitals(heading) && !labelNamed(heading, profile)
    ? typed.length
    : undefined;
}

/** "LEGAL IMPLICATIONS Supplied by: …": the capitals at the start, where they name a section and a name follows. */
const SUPPLIED = /^((?:[\p{Lu}&/(),’'-]{2,}\s+){1,8})(?=\p{Lu}\p{Ll}+ (?:by|of|from)\b)/u;

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
  const capitals = SUPPLIED.exec(words)?.[1];
  const names = capitals && (matchHeading(profile, capitals) ?? /\bIMPLICATIONS\s+$/.test(capitals));
  if (capitals && names) return capitals.length;
  const practice = matchHeading(profile, heading);
  if (typed === undefined || !practice || opensRecommendations(heading) || labelNamed(heading, profile))
    return undefined;
  if (ANNOUNCED.has(practice.id)) return typed.length;
  const [first] = content;
  const isStrong = first?.type === 'strong' && wordsOf([first]).trim().replace(/:$/, '') === heading;
  return isCapitals(heading) || isStrong ? typed.length : undefined;
}
