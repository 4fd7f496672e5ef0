import { isImplication } from '../../../report/implications.ts';
import { fieldOfSection } from '../../../report/section-field.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { SourceBlock } from '../../source.ts';
import { type Candidate, candidateAt, type FoundHeading, type Look, LOOKS } from './heading-candidates.ts';
import { wordsOf } from '../../words.ts';
import { guesses } from './heading-guesses.ts';

/**
 * The headings of a report, in order: by their style, by capitals, bold type or a number, and by what they say. The
 * look that most of the council's known headings have is that of its sections; what is less prominent is below them.
 */
export function headingsIn(blocks: readonly SourceBlock[], profile: Profile): FoundHeading[] {
  const all = blocks.flatMap((block, at) => {
    const found = block.kind === 'paragraph' ? candidateAt(block, at, blocks[at + 1], profile) : undefined;
    return found ? [found] : [];
  });
  const candidates = withSummaryApart(all, profile);
  const known = candidates.filter(({ practice }) => practice);
  // Summary and recommendations often look otherwise than the sections of the report itself.
  const ordinary = known.filter(({ practice }) => practice && fieldOfSection(practice.id).length > 1);
  const top = commonest([ordinary, known, candidates].find((each) => each.length > 0) ?? []);
  if (top === undefined) return [];
  const hasStyles = candidates.some(({ look }) => look.startsWith('h'));
  const used = LOOKS.filter((look) => candidates.some((candidate) => candidate.look === look));
  const firstKnown = known[0]?.at ?? 0;
  const isPlain = top === 'plain' && !hasStyles;
  const told = candidates.filter(({ look, practice, at, number, words }) => {
    if (look.startsWith('h') || practice) return true;
    if (at < firstKnown) return (look === 'numbered' && /^1\b/.test(number)) || OPENS_REPORT.test(words);
    return (look !== 'plain' || isPlain) && (!hasStyles || look === top);
  });
  const sure = [...told, ...numberedOn(blocks, told)].sort((a, b) => a.at - b.at);
  const guessed = hasStyles ? [] : guesses(blocks, sure, firstKnown, isPlain);
  const rank = used.indexOf(top);
  const levelled = [...sure, ...guessed]
    .sort((a, b) => a.at - b.at)
    .map(({ look, ...heading }) => {
      const { practice } = heading;
      const isOwnField = practice !== undefined && fieldOfSection(practice.id).length === 1;
      const isLevel = isOwnField && !look.startsWith('h');
      return { ...heading, level: isLevel ? 2 : 2 + Math.max(0, rankOf(look, used) - rank) };
    });
  return withoutSkips(belowTheirGroup(belowTheirNumber(levelled)));
}

/** What a report may have above all sections that councils name, and no header has. */
const OPENS_REPORT = /^(?:(?:chair(?:man|person)?['’]s )?(?:foreword|preface)|foreword by .{3,60})$/i;

/** "Summary and recommendations" is a summary, where the recommendations have a heading of their own below it. */
function withSummaryApart(candidates: readonly Candidate[], profile: Profile): readonly Candidate[] {
  const asks = candidates.filter(({ practice }) => practice?.id === 'recommendations');
  const joint = asks.length > 1 ? asks.find(({ words }) => /\bsummary\b/i.test(words)) : undefined;
  const purpose = profile.sections.find(({ id }) => id === 'purpose');
  return candidates.map((each) => (each === joint && purpose ? { ...each, practice: purpose } : each));
}

/** Short lines with the number that follows the heading before them: "13. Contact details" behind "12. Appendices". */
function numberedOn(blocks: readonly SourceBlock[], told: readonly Candidate[]): Candidate[] {
  const byPlace = new Map(told.map((heading) => [heading.at, heading]));
  /** The numbers that would go on, each as far as it is told. */
  const nextNumbers = new Set<string>();
  return blocks.flatMap((block, at) => {
    const heading = byPlace.get(at);
    if (heading) {
      nextNumbers.add(numberBehind(heading.number));
      return [];
    }
    if (block.kind !== 'paragraph' || !/^(?:number|decimal)$/.test(block.marker?.style ?? '')) return [];
    const number = block.marker?.text ?? '';
    const words = wordsOf(block.content).replace(/\s+/g, ' ').trim();
    const next = blocks[at + 1];
    const goesOn =
      next?.kind === 'paragraph' && plainNumber(next.marker?.text ?? '') === numberBehind(number);
    const isTitle = /^\p{Lu}.*[^.;:,!?]$/u.test(words) && words.split(' ').length <= 10;
    if (!nextNumbers.has(plainNumber(number)) || goesOn || !isTitle) return [];
    nextNumbers.add(numberBehind(number));
    return [{ at, words, number, practice: undefined, isGuess: false, look: 'numbered' }];
  });
}

/** "4" of "4.", "(4)" and "4.0"; "4.2" of "4.2." */
const plainNumber = (typed: string) => typed.replace(/^\(|[.):]+$/g, '').replace(/\.0$/, '');

/** "5" behind "4.", "4.3" behind "4.2". */
function numberBehind(typed: string): string {
  const [, before, last] = /^(\d{1,2}\.)?(\d{1,2})$/.exec(plainNumber(typed)) ?? [];
  return last === undefined ? '' : `${before ?? ''}${Number(last) + 1}`;
}

/** "Key implications" with nothing but implications behind it is their parent. */
function belowTheirGroup(headings: readonly FoundHeading[]): FoundHeading[] {
  let group: number | undefined;
  return headings.map((heading, index) => {
    const { practice, words, level, at } = heading;
    if (group !== undefined && practice && isImplication({ covers: [practice.id], heading: '' })) {
      return { ...heading, level: Math.max(level, group + 1) };
    }
    const next = headings[index + 1];
    const isGroup =
      !practice &&
      /\bimplications$/i.test(words) &&
      next?.at === at + 1 &&
      next.practice &&
      next.level === level;
    group = isGroup ? level : group !== undefined && level > group ? group : undefined;
    return heading;
  });
}

/** "7.2 Community safety" is below "7. Other implications", however it looks. */
function belowTheirNumber(headings: readonly FoundHeading[]): FoundHeading[] {
  let above: { readonly number: string; readonly level: number } | undefined;
  return headings.map((heading) => {
    const [, whole = '', part] = /^(\d{1,2})(?:\.(\d{1,2}))?[.):]*$/.exec(heading.number) ?? [];
    if (part === undefined || Number(part) === 0) {
      if (whole !== '') above = { number: whole, level: heading.level };
      return heading;
    }
    return above?.number === whole
      ? { ...heading, level: Math.max(heading.level, above.level + 1) }
      : heading;
  });
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
