import type { RootContent } from 'mdast';
import { plainHeading } from '../../profile/match-heading.ts';
import type { Profile, SectionPractice } from '../../profile/profile.ts';
import { fieldOfSection } from '../../report/section-field.ts';
import type { Plain } from '../../schema/plain.ts';
import { nested } from '../nest.ts';
import type { SourceBlock, SourceParagraph } from '../source.ts';
import { wordsOf, wordsOfBlock } from '../words.ts';
import { provenMarkdown } from '../write/proven.ts';
import { namesIn, sentenceCase, titleCase } from './casing.ts';
import type { Findings } from './findings.ts';
import type { Gathered } from './gathered.ts';
import { headerFields, withPosts } from './header-fields.ts';
import { isHeaderBlock, readHeader } from './header.ts';
import { withImplicationsApart } from './implication-parts.ts';
import { meetingIn, namesBody } from './header-lines.ts';
import { withHeaderSections } from './header-sections.ts';
import { kindIn } from './header-values.ts';
import { isTitleLine } from './heading-guesses.ts';
import { withoutDetails } from './details-behind.ts';
import type { FoundHeading } from './heading-candidates.ts';
import { headingsIn, withoutSkips } from './headings.ts';
import { appendices, appendixWord, backgroundPapers } from './listed-papers.ts';
import { withoutParagraphNumbers } from './paragraph-numbers.ts';
import { withHeadingsApart } from './run-in-headings.ts';
import { holdsBoxes } from './ticked.ts';
import { reasonLabel, recommendationsField } from './recommendations.ts';
import { withRecommendationsApart } from './recommendations-apart.ts';

/** A paper as it is put together, before it is written. */
export interface Recognised {
  readonly fields: Gathered;
  readonly body: readonly RootContent[];
}

/** A section with all that is under it. */
interface FoundSection {
  readonly heading: FoundHeading;
  readonly blocks: readonly SourceBlock[];
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
  for (const line of lines) {
    if (line !== title) findings.unsure({ id: 'import-header-unknown', args: {} }, line);
  }
  if (title !== undefined) fields.set('title', titleCase(title, acronyms));
  const opening = [...lines.filter((line) => line !== title).map(paragraphOf), ...header.blocks];
  withPosts(fields);
  const names = namesIn(source.map(wordsOfBlock));
  const body: RootContent[] = [...nested(opening)];
  const byPlace = headingsByPlace(headings);
  for (const found of sectionsIn(unnumbered, headings)) {
    const section = withoutIntro(found, profile, findings);
    if (intoField(section, fields, findings)) continue;
    body.push(...bodyOf(section, byPlace, acronyms, names, findings));
  }
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

/** A first heading that is the only one of its level and no section is the report's title. */
function withoutTitle(
  blocks: readonly SourceBlock[],
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  profile: Profile,
): readonly SourceBlock[] {
  const styled = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && block.heading !== undefined ? [{ block, at, level: block.heading }] : [],
  );
  const [first, ...others] = styled;
  if (!first || others.some(({ level }) => level <= first.level) || others.length === 0) return blocks;
  const words = wordsOf(first.block.content).replace(/\s+/g, ' ').trim();
  const isBody = namesBody(words) || meetingIn(words) !== undefined;
  if (headingsIn([first.block], profile)[0]?.practice || /:$/.test(words) || isBody) return blocks;
  fields.set('title', titleCase(words, acronyms));
  return blocks.filter((_, at) => at !== first.at);
}

/** The first line that could be one: a few words that are no sentence. */
function titleAmong(lines: readonly string[]): string | undefined {
  const titles = lines.filter(
    (line) =>
      line.split(/\s+/).length <= 25 &&
      !/[.:;?]$/.test(line) &&
      /\p{L}{3}/u.test(line) &&
      !holdsBoxes(line) &&
      !namesBody(line),
  );
  return titles.find((line) => !/:\s/.test(line)) ?? titles.find((line) => /:(?:\s+\S+){2,}$/.test(line));
}

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

/** The most words of a section that goes among the details: more is easier read and written under its heading. */
const SHORT = 300;

/** Puts a section into its field, where it is short, simple and stands nowhere else; says whether it did. */
function intoField({ heading, blocks }: FoundSection, fields: Gathered, findings: Findings): boolean {
  const { practice } = heading;
  if (practice?.place !== 'details' || practice.covers.length > 0 || blocks.length === 0) return false;
  const [name, within] = fieldOfSection(practice.id);
  const group = fields.get(name);
  const kind = practice.id === 'purpose' ? kindIn(blocks.map(wordsOfBlock).join(' ')) : undefined;
  if (kind !== undefined && !fields.has('report_type')) {
    fields.set('report_type', kind);
    findings.replaced(
      { id: 'import-labels', args: {} },
      [heading.number, heading.words, ...blocks.map(wordsOfBlock)].join(' '),
    );
    return true;
  }
  const isTaken = within === undefined ? group !== undefined : typeof group === 'object' && within in group;
  const isExempt = blocks.some((block) => block.kind === 'paragraph' && block.exempt);
  const value = isTaken || isExempt ? undefined : valueOf(practice, blocks);
  if (value === undefined) return false;
  if (within === undefined) fields.set(name, value);
  else
    fields.set(name, {
      ...(typeof group === 'object' && !(group instanceof Array) ? group : {}),
      [within]: value,
    });
  const markers = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.marker && block.marker.style !== 'bullet' ? [block.marker.text] : [],
  );
  const keepsMarkers = typeof value === 'string';
  if (!keepsMarkers && markers.length > 0)
    findings.replaced({ id: 'import-numbers', args: {} }, markers.join(', '));
  if (practice.id === 'recommendations')
    for (const block of blocks)
      findings.replaced({ id: 'import-labels', args: {} }, reasonLabel(wordsOfBlock(block)));
  if (practice.id === 'appendices')
    for (const block of blocks) findings.replaced({ id: 'import-labels', args: {} }, appendixWord(block));
  findings.replaced({ id: 'import-headings', args: {} }, `${heading.number} ${heading.words}`);
  return true;
}

function valueOf({ id }: SectionPractice, blocks: readonly SourceBlock[]): Plain | undefined {
  if (id === 'recommendations') return recommendationsField(blocks);
  if (id === 'background_papers') return backgroundPapers(blocks);
  if (id === 'appendices') return appendices(blocks);
  const isProse = blocks.every(
    (block, at) =>
      block.kind === 'paragraph' &&
      block.heading === undefined &&
      !block.content.some(({ type }) => type === 'footnoteReference' || type === 'image') &&
      // What may be the heading of something else stays where it can be seen.
      !(at > 0 && blocks.length > at + 1 && isTitleLine(block, blocks[at - 1])),
  );
  const count = blocks.map(wordsOfBlock).join(' ').split(/\s+/).length;
  return isProse && count <= SHORT ? provenMarkdown(nested(blocks)).trimEnd() : undefined;
}

function bodyOf(
  { heading, blocks }: FoundSection,
  headings: ReadonlyMap<number, FoundHeading>,
  acronyms: ReadonlySet<string>,
  names: ReadonlySet<string>,
  findings: Findings,
): RootContent[] {
  const named = (found: FoundHeading) => {
    if (found.number !== '') findings.replaced({ id: 'import-numbers', args: {} }, found.number);
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
