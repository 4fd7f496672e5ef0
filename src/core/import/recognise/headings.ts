import { defaultProfile } from '../../profile/builtin.ts';
import { fieldOfSection } from '../../report/section-field.ts';
import { matchHeading, untypedHeading } from '../../profile/match-heading.ts';
import type { Profile, SectionPractice } from '../../profile/profile.ts';
import type { SourceBlock, SourceParagraph } from '../source.ts';
import { wordsOf } from '../words.ts';
import { isCapitals } from './casing.ts';

/** What makes a paragraph look like a heading, the most prominent first. */
const LOOKS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'capitals', 'numbered', 'bold', 'plain'] as const;

type Look = (typeof LOOKS)[number];

/** A paragraph that is a heading. */
export interface FoundHeading {
  /** Which block it is. */
  readonly at: number;
  /** Its words without a typed number or a colon. */
  readonly words: string;
  /** The number typed or printed before it: "4." */
  readonly number: string;
  readonly practice: SectionPractice | undefined;
  /** 2 for a section, 3 and more below it. */
  readonly level: number;
  /** Whether nothing but its words and where it stands says so. */
  readonly isGuess: boolean;
}

interface Candidate extends Omit<FoundHeading, 'level'> {
  readonly look: Look;
}

/**
 * The headings of a report, in order: by their style, by capitals, bold type or a number, and by what they say. The
 * look that most of the council's known headings have is that of its sections; what is less prominent is below them.
 */
export function headingsIn(blocks: readonly SourceBlock[], profile: Profile): FoundHeading[] {
  const candidates = blocks.flatMap((block, at) => {
    const found = block.kind === 'paragraph' ? candidateAt(block, at, blocks[at + 1], profile) : undefined;
    return found ? [found] : [];
  });
  const known = candidates.filter(({ practice }) => practice);
  // Summary and recommendations often look otherwise than the sections of the report itself.
  const ordinary = known.filter(({ practice }) => practice && fieldOfSection(practice.id).length > 1);
  const top = commonest([ordinary, known, candidates].find((each) => each.length > 0) ?? []);
  if (top === undefined) return [];
  const hasStyles = candidates.some(({ look }) => look.startsWith('h'));
  const used = LOOKS.filter((look) => candidates.some((candidate) => candidate.look === look));
  const firstKnown = known[0]?.at ?? 0;
  const sure = candidates.filter(({ look, practice, at }) => {
    if (look.startsWith('h') || practice) return true;
    return at > firstKnown && look !== 'plain' && (!hasStyles || look === top);
  });
  const guessed = hasStyles ? [] : guesses(blocks, sure, firstKnown);
  const rank = used.indexOf(top);
  const levelled = [...sure, ...guessed]
    .sort((a, b) => a.at - b.at)
    .map(({ look, ...heading }) => {
      const { practice } = heading;
      const isOwnField = practice !== undefined && fieldOfSection(practice.id).length === 1;
      const isLevel = isOwnField && !look.startsWith('h');
      return { ...heading, level: isLevel ? 2 : 2 + Math.max(0, rankOf(look, used) - rank) };
    });
  return withoutSkips(levelled);
}

/** Headings of which the first is a section's and none skips a level, whatever the document does. */
export function withoutSkips(headings: readonly FoundHeading[]): FoundHeading[] {
  let above = 1;
  return headings.map((heading) => {
    above = Math.min(6, above + 1, heading.level);
    return { ...heading, level: above };
  });
}

/** How far below the most prominent heading one is; every look without a style of its own comes right below the styles. */
function rankOf(look: Look, used: readonly Look[]): number {
  return used.includes(look) ? used.indexOf(look) : used.length;
}

function commonest(candidates: readonly Candidate[]): Look | undefined {
  const counts = LOOKS.map((look) => candidates.filter((candidate) => candidate.look === look).length);
  const most = Math.max(...counts);
  return most === 0 ? undefined : LOOKS[counts.indexOf(most)];
}

/** Longer than any heading is. */
const LONGEST = 130;

function candidateAt(
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
  const bare = untypedHeading(profile, said);
  const ownNumber = said.slice(0, said.length - bare.length).trim();
  const number = marker || ownNumber;
  const practice = matchHeading(profile, said) ?? usualField(said);
  const isNumbered = /^\(?(?:\d{1,2}|[A-Z])(?:\.0)?[.):]*$/.test(number) || /^\d{1,2}\s/.test(said);
  const look = lookOf(block, said, isNumbered);
  const heading = { at, words: withoutNumber(bare, look), number, practice, isGuess: false };
  if (isStyled) return { ...heading, look };
  if (block.marker?.style === 'bullet' || /[.;,!?]$/.test(said)) return undefined;
  if (practice) return isSentence(said) ? undefined : { ...heading, look };
  const isShort = said.split(' ').length <= 14;
  const isTitle =
    look === 'capitals' || look === 'bold' || block.bold === true || isNumberedAbove(number, behind);
  return isShort && isTitle && said === typed && /\p{L}{2}/u.test(said) ? { ...heading, look } : undefined;
}

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

/** A numbered paragraph that is not the first of a list. */
const countsOn = ({ marker }: SourceParagraph) =>
  marker?.style === 'decimal' || (marker?.style === 'number' && marker.value > 1);

/** Short lines among numbered paragraphs that begin a passage, "Options Proposed": a person sees a heading there. */
function guesses(blocks: readonly SourceBlock[], sure: readonly Candidate[], from: number): Candidate[] {
  const taken = new Set(sure.map(({ at }) => at));
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const before = blocks[at - 1];
    if (
      at <= from ||
      taken.has(at) ||
      block.kind !== 'paragraph' ||
      block.marker ||
      block.depth !== undefined
    )
      return [];
    if (next?.kind !== 'paragraph' || taken.has(at + 1) || !countsOn(next)) return [];
    const endsAbove =
      taken.has(at - 1) ||
      (before?.kind === 'paragraph' && /[.;:!?]["'’”)]*$/.test(wordsOf(before.content).trimEnd()));
    const said = wordsOf(block.content).trim();
    const isShort = /^\p{Lu}/u.test(said) && said.split(/\s+/).length <= 8 && !/:|[.;,!?]$/.test(said);
    if (!endsAbove || !isShort) return [];
    return [{ at, words: said, number: '', practice: undefined, isGuess: true, look: 'plain' as const }];
  });
}
