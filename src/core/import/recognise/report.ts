import type { RootContent } from 'mdast';
import { plainHeading } from '../../profile/match-heading.ts';
import type { Profile } from '../../profile/profile.ts';
import { nested } from '../nest.ts';
import type { SourceBlock, SourceParagraph } from '../source.ts';
import { wordsOf, wordsOfBlock } from '../words.ts';
import { namesIn, sentenceCase, titleCase } from './casing.ts';
import { withoutDetails } from './header/details-behind.ts';
import { markExemptAppendices } from './exempt-appendices.ts';
import type { Findings } from './findings.ts';
import type { Gathered } from './gathered.ts';
import { headerFields, withPosts } from './header/header-fields.ts';
import { withHeaderSections } from './header/header-sections.ts';
import { isHeaderBlock, readHeader } from './header/header.ts';
import type { FoundHeading } from './sections/heading-candidates.ts';
import { headingsIn, withoutSkips } from './sections/headings.ts';
import { withImplicationsApart } from './sections/implication-parts.ts';
import { withoutParagraphNumbers } from './sections/paragraph-numbers.ts';
import { withRecommendationsApart } from './sections/recommendations-apart.ts';
import { withHeadingsApart } from './sections/run-in-headings.ts';
import { type FoundSection, intoField, numbersOf, singleSections } from './sections/section-field.ts';
import { isSame, titleAmong, withoutTitle } from './header/title.ts';

/** A paper as it is put together, before it is written. */
export interface Recognised {
  readonly fields: Gathered;
  readonly body: readonly RootContent[];
}

/** A report's header fields and sections, each where our reports have them. */
export function recogniseReport(
  source: readonly SourceBlock[],
  profile: Profile,
  acronyms: ReadonlySet<string>,
  findings: Findings,
): Recognised {
  const fields: Gathered = new Map();
  const untitled = withoutTitle(withHeaderSections(source, profile), fields, acronyms, profile);
  const all = withRecommendationsApart(withHeadingsApart(untitled, profile), profile, findings);
  const known = belowHeader(headingsIn(all, profile), all, profile);
  const [start] = known;
  const above = withoutParagraphNumbers(all.slice(0, start?.at), []);
  const header = readHeader(above.blocks, profile);
  const lines = headerFields(header, profile, acronyms, fields, findings);
  const places = new Set(known.map(({ at }) => at - (start?.at ?? 0)));
  const text = withoutDetails(start ? all.slice(start.at) : [], places, profile, acronyms, fields, findings);
  const blocks = withRecommendationsApart(text, profile, findings);
  const found = withoutSkips(headingsIn(blocks, profile));
  for (const { isGuess, words } of found) {
    if (isGuess) findings.unsure({ id: 'import-heading-guess', args: {} }, words);
  }
  const below = withoutParagraphNumbers(blocks, found);
  const { blocks: unnumbered, headings } = withImplicationsApart(
    { blocks: below.blocks, headings: found },
    profile,
    findings,
  );
  const numbers = [...above.numbers, ...below.numbers];
  if (numbers.length > 0) findings.replaced({ id: 'import-numbers', args: {} }, numbers.join(', '));
  const title = fields.has('title') ? undefined : titleAmong(lines);
  const isTitle = (words: string) => isSame(words, fields.get('title') ?? title);
  for (const line of lines) {
    if (isTitle(line) && line !== title) findings.replaced({ id: 'import-title-again', args: {} }, line);
    else if (line !== title) findings.unsure({ id: 'import-header-unknown', args: {} }, line);
  }
  if (title !== undefined) fields.set('title', titleCase(title, acronyms));
  const opening = [...lines.filter((line) => !isTitle(line)).map(paragraphOf), ...header.blocks];
  withPosts(fields);
  const names = namesIn(source.map(wordsOfBlock));
  const body: RootContent[] = [...nested(opening)];
  const byPlace = headingsByPlace(headings);
  const sections = sectionsIn(unnumbered, headings);
  const single = singleSections(sections);
  for (const found of sections) {
    const section = withoutIntro(found, profile, findings);
    if (section.blocks.length === 0 && isTitle(section.heading.words)) {
      findings.replaced({ id: 'import-title-again', args: {} }, section.heading.words);
      continue;
    }
    if (intoField(section, single.has(found), fields, findings)) continue;
    body.push(...bodyOf(section, byPlace, acronyms, names, findings));
  }
  markExemptAppendices(fields);
  return { fields, body };
}

/** Headings from the first section on: a council's name or a title that fields follow is part of the header. */
function belowHeader(
  headings: readonly FoundHeading[],
  blocks: readonly SourceBlock[],
  profile: Profile,
): readonly FoundHeading[] {
  const known = headings.find(({ practice }) => practice)?.at ?? 0;
  const fields = blocks.slice(0, known).findLastIndex((block) => isHeaderBlock(block, profile));
  return withoutSkips(headings.filter(({ at }) => at > fields));
}

const paragraphOf = (line: string): SourceParagraph => ({
  kind: 'paragraph',
  content: [{ type: 'text', value: line }],
});

const headingsByPlace = (headings: readonly FoundHeading[]): ReadonlyMap<number, FoundHeading> =>
  new Map(headings.map((heading) => [heading.at, heading]));

function sectionsIn(blocks: readonly SourceBlock[], headings: readonly FoundHeading[]): FoundSection[] {
  const outer = headings.filter(({ level }) => level === 2);
  const at = headingsByPlace(headings);
  return outer.map((heading, index) => ({
    heading,
    blocks: blocks.slice(heading.at + 1, outer[index + 1]?.at).map((block, below) => {
      const sub = at.get(heading.at + 1 + below);
      return sub && block.kind === 'paragraph' ? { ...block, heading: sub.level } : block;
    }),
  }));
}

/** Recommendations without the council's own words before them, which every copy prints anew. */
function withoutIntro(section: FoundSection, { recommendations }: Profile, findings: Findings): FoundSection {
  const [first, ...rest] = section.blocks;
  const intro = plainHeading(recommendations.intro ?? '');
  const isIntro =
    section.heading.practice?.id === 'recommendations' &&
    first?.kind === 'paragraph' &&
    !first.marker &&
    intro !== '' &&
    rest.length > 0 &&
    plainHeading(wordsOf(first.content)) === intro;
  if (!isIntro) return section;
  findings.replaced({ id: 'import-intro', args: {} }, wordsOf(first.content));
  return { ...section, heading: { ...section.heading, at: section.heading.at + 1 }, blocks: rest };
}

function bodyOf(
  { heading, blocks }: FoundSection,
  headings: ReadonlyMap<number, FoundHeading>,
  acronyms: ReadonlySet<string>,
  names: ReadonlySet<string>,
  findings: Findings,
): RootContent[] {
  const named = (found: FoundHeading) => {
    if (found.number !== '') findings.replaced({ id: 'import-numbers', args: {} }, numbersOf(found));
    return headingNode(found, acronyms, names);
  };
  const parts: RootContent[] = [named(heading)];
  let run: SourceBlock[] = [];
  blocks.forEach((block, index) => {
    const sub = headings.get(heading.at + 1 + index);
    if (!sub) return void run.push(block);
    parts.push(...nested(run), named(sub));
    run = [];
  });
  return [...parts, ...nested(run)];
}

/** A heading as the council writes it, where only its case differs; else as typed, but not in capitals. */
function headingNode(
  { words, practice, level }: FoundHeading,
  acronyms: ReadonlySet<string>,
  names: ReadonlySet<string>,
): RootContent {
  const isCouncils =
    practice &&
    plainHeading(practice.heading) === plainHeading(words) &&
    words === words.toUpperCase() &&
    !words.includes('(');
  const value = isCouncils ? practice.heading : sentenceCase(words, acronyms, names);
  return { type: 'heading', depth: Math.min(6, level) as 2, children: [{ type: 'text', value }] };
}
