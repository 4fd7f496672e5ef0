import { defaultProfile } from '../../../profile/builtin.ts';
import { fieldOfSection } from '../../../report/section-field.ts';
import { matchHeading, untypedHeading } from '../../../profile/match-heading.ts';
import type { Profile, SectionPractice } from '../../../profile/profile.ts';
import type { SourceBlock, SourceParagraph } from '../../source.ts';
import { wordsOf } from '../../words.ts';
import { isCapitals } from '../casing.ts';
import { opensRecommendations } from './recommendation-openings.ts';

/** What makes a paragraph look like a heading, the most prominent first. */
export const LOOKS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'capitals', 'numbered', 'bold', 'plain'] as const;

export type Look = (typeof LOOKS)[number];

/** A paragraph that is a heading. */
export interface FoundHeading {
  /** Which block it is. */
  readonly at: number;
  /** Its words without a typed number or a colon. */
  readonly words: string;
  /** The number typed or printed before it: "4." */
  readonly number: string;
  /** The number that is typed behind a printed one. */
  readonly twice?: string;
  readonly practice: SectionPractice | undefined;
  /** 2 for a section, 3 and more below it. */
  readonly level: number;
  /** Whether nothing but its words and where it stands says so. */
  readonly isGuess: boolean;
}

/** A paragraph that may be a heading, with what makes it look like one. */
export interface Candidate extends Omit<FoundHeading, 'level'> {
  readonly look: Look;
}

/** Longer than any heading is. */
const LONGEST = 130;

/** What a paragraph is as a heading, by its style, its looks and its words; undefined where it is none. */
export function candidateAt(
  block: SourceParagraph,
  at: number,
  behind: SourceBlock | undefined,
  profile: Profile,
): Candidate | undefined {
  const typed = wordsOf(block.content).replace(/\s+/g, ' ').trim();
  if (typed === '' || (block.heading === undefined && typed.length > LONGEST)) return undefined;
  const isStyled = block.heading !== undefined;
  const said = typed.replace(/\s*:+$/, '');
  const marker = block.marker && block.marker.style !== 'bullet' ? block.marker.text : '';
  const isOpening = opensRecommendations(said);
  const practice = isOpening ? undefined : (matchHeading(profile, said) ?? usualField(said));
  const bare = untypedHeading(profile, said);
  const isNumbered =
    NUMBER.test(marker || said.slice(0, said.length - bare.length).trim()) || /^\d{1,2}\s/.test(said);
  const look = lookOf(block, said, isNumbered);
  const words = withoutNumber(bare, look);
  const typedNumber = said.slice(0, said.length - words.length).trim();
  const number = marker || typedNumber;
  // A program may count what its author had numbered already.
  const twice = marker && typedNumber;
  const heading = { at, words, number, practice, isGuess: false, ...(twice && { twice }) };
  if (isOpening && !isStyled) return undefined;
  if (isStyled) return { ...heading, look };
  if (block.marker?.style === 'bullet' || /[.;,!]$/.test(said)) return undefined;
  const isBold = look === 'bold' || block.bold === true;
  if (said.endsWith('?') && !practice && !isBold) return undefined;
  if (practice) {
    const isAsked = said.endsWith('?') || /^the following\b/i.test(said);
    return isSentence(said) && !isAsked ? undefined : { ...heading, look };
  }
  const isShort = said.split(' ').length <= (/\.0[.)]?$/.test(number) ? 24 : 14);
  const isTitle =
    look === 'capitals' ||
    isBold ||
    isNumberedAbove(number, behind) ||
    /^\d{1,2}\.0[.)]?$/.test(number) ||
    saysImplications(said);
  return isShort && isTitle && said === typed && /\p{L}{2}/u.test(said) ? { ...heading, look } : undefined;
}

const NUMBER = /^\(?(?:\d{1,2}|[A-Z])(?:\.0)?[.):]*$/;

/** "Crime and disorder implications" names what it is about, though no council's profile does. */
const saysImplications = (said: string) =>
  /^\p{Lu}.*\b(?:implications?|impact assessment|appraisal)\b/u.test(said) &&
  !/^(?:no|none|there|the following|appendix|annex|enclosure)\b/i.test(said) &&
  said.split(' ').length <= 10 &&
  !isSentence(said);

/** A heading whose section is a field of every report, whether this council's profile names it or not. */
function usualField(said: string): SectionPractice | undefined {
  const usual = matchHeading(defaultProfile(), said);
  return usual && fieldOfSection(usual.id).length === 1 ? usual : undefined;
}

/** Whether "4." stands above "4.1": then what it numbers is a section. */
function isNumberedAbove(number: string, behind: SourceBlock | undefined): boolean {
  const own = /\d{1,2}/.exec(number)?.[0];
  const below = behind?.kind === 'paragraph' ? behind.marker : undefined;
  return own !== undefined && below?.style === 'decimal' && below.text.startsWith(`${own}.`);
}

/** "5 CONTRIBUTION TO STRATEGIC AIMS": a bare number before capitals counts, though no heading of that name is known. */
function withoutNumber(words: string, look: Look): string {
  return look === 'capitals' ? words.replace(/^\d{1,2}(?:\.0)?\s+(?=\p{L})/u, '') : words;
}

/** "Details of the scheme were set out": known words go on as a sentence. */
const isSentence = (said: string) => /\b(?:is|are|was|were|will|has|have|shall)\b/.test(said);

function lookOf({ heading, bold, content }: SourceParagraph, said: string, isNumbered: boolean): Look {
  if (heading !== undefined) return LOOKS[Math.min(6, heading) - 1] ?? 'h6';
  if (isCapitals(said)) return 'capitals';
  if (isNumbered) return 'numbered';
  return bold === true || content.every(({ type }) => type === 'strong') ? 'bold' : 'plain';
}
