import type { SectionPractice } from '../../../profile/profile.ts';
import { fieldOfSection } from '../../../report/section-field.ts';
import type { Plain } from '../../../schema/plain.ts';
import { nested } from '../../nest.ts';
import type { SourceBlock } from '../../source.ts';
import { wordsOfBlock } from '../../words.ts';
import { provenMarkdown } from '../../write/proven.ts';
import type { Findings } from '../findings.ts';
import type { Gathered } from '../gathered.ts';
import type { FoundHeading } from './heading-candidates.ts';
import { isTitleLine } from './heading-guesses.ts';
import { kindIn } from '../header/header-values.ts';
import { appendices, appendixWords, backgroundPapers } from './listed-papers.ts';
import { reasonLabel, recommendationsField } from './recommendations.ts';

/** A section with all that is under it. */
export interface FoundSection {
  readonly heading: FoundHeading;
  readonly blocks: readonly SourceBlock[];
}

/** The numbers that stand before a heading. */
export const numbersOf = ({ number, twice }: FoundHeading): string =>
  twice === undefined ? number : `${number} ${twice}`;

/** The kind of report that stands under "Purpose of report" and nothing else: "Decision". */
function kindOf({ heading, blocks }: FoundSection): string | undefined {
  return heading.practice?.id === 'purpose' ? kindIn(blocks.map(wordsOfBlock).join(' ')) : undefined;
}

/** The sections of a report of which none other is the same: "Purpose" beside "Summary" are two of one. */
export function singleSections(sections: readonly FoundSection[]): ReadonlySet<FoundSection> {
  const idOf = (section: FoundSection) =>
    section.blocks.length === 0 || kindOf(section) !== undefined ? undefined : section.heading.practice?.id;
  const ids = sections.flatMap((section) => idOf(section) ?? []);
  return new Set(sections.filter((section) => ids.filter((id) => id === idOf(section)).length < 2));
}

/** The most words of a section that goes among the details: more is easier read and written under its heading. */
const SHORT = 300;

/**
 * Puts a section into its field, where it is short, simple and stands nowhere else; says whether it did.
 *
 * @param isOne whether no other section of the report is the same one
 */
export function intoField(
  { heading, blocks }: FoundSection,
  isOne: boolean,
  fields: Gathered,
  findings: Findings,
): boolean {
  const { practice } = heading;
  if (practice?.place !== 'details' || practice.covers.length > 0 || blocks.length === 0) return false;
  const [name, within] = fieldOfSection(practice.id);
  const group = fields.get(name);
  const kind = kindOf({ heading, blocks });
  if (kind !== undefined && !fields.has('report_type')) {
    fields.set('report_type', kind);
    findings.replaced(
      { id: 'import-labels', args: {} },
      [heading.number, heading.words, ...blocks.map(wordsOfBlock)].join(' '),
    );
    return true;
  }
  if (!isOne) return false;
  const isTaken = within === undefined ? group !== undefined : typeof group === 'object' && within in group;
  const isExempt = blocks.some(({ kind }) => kind === 'passage');
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
    for (const word of blocks.flatMap(appendixWords))
      findings.replaced({ id: 'import-labels', args: {} }, word);
  findings.replaced({ id: 'import-headings', args: {} }, `${numbersOf(heading)} ${heading.words}`);
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
