import type { Profile } from '../../../profile/profile.ts';
import { matchHeading } from '../../../profile/match-heading.ts';
import { fieldOfSection } from '../../../report/section-field.ts';
import type { SourceBlock, SourceParagraph, SourceTable } from '../../source.ts';
import { withTypedMarkers } from '../../typed-markers.ts';
import { wordsOfBlock } from '../../words.ts';
import { labelNamed } from './header-labels.ts';
import { kindIn } from './header-values.ts';

type Row = SourceTable['rows'][number];

/** How many blocks above a report's text may hold its header. */
const REACH = 30;

/**
 * Blocks in which a header's table holds fields alone: its rows that are sections, "Recommendations | Cabinet is asked
 * to …", are headings behind it with their text below.
 */
export function withHeaderSections(blocks: readonly SourceBlock[], profile: Profile): SourceBlock[] {
  const level = blocks.find((block) => sectionOf(block, profile));
  const style = level?.kind === 'paragraph' ? level.heading : undefined;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table' || at >= REACH || !isHeader(block, profile)) return [block];
    const fields = block.rows.filter((row) => !isSection(row, profile));
    const sections = block.rows.filter((row) => isSection(row, profile));
    const table: SourceBlock[] = fields.length === 0 ? [] : [{ ...block, rows: fields }];
    return [
      ...table,
      ...sections.flatMap(([name = [], ...said]) => [
        headingOf(name, style),
        ...withTypedMarkers(said.flat()),
      ]),
    ];
  });
}

/** Whether a table is made of names and what is said under them, some of a header's field and some of a section. */
function isHeader({ rows }: SourceTable, profile: Profile): boolean {
  if (rows.some((row) => row.slice(2).some((cell) => cell.length > 0))) return false;
  const isField = (row: Row) => labelNamed(nameOf(row), profile) !== undefined;
  const known = rows.filter((row) => isField(row) || isSection(row, profile));
  return known.length * 2 >= rows.length && rows.some(isField) && rows.some((row) => isSection(row, profile));
}

/** Whether a row is a section: its name is, and more than the kind of report stands behind it. */
function isSection(row: Row, profile: Profile): boolean {
  const name = nameOf(row);
  const said = (row[1] ?? []).map(wordsOfBlock).join(' ').trim();
  return (
    said !== '' &&
    kindIn(said) === undefined &&
    labelNamed(name, profile) === undefined &&
    matchHeading(profile, name) !== undefined
  );
}

const nameOf = ([name = []]: Row) =>
  name
    .map(wordsOfBlock)
    .join(' ')
    .replace(/[\s:]+$/, '');

function headingOf(name: readonly SourceBlock[], style: number | undefined): SourceParagraph {
  const value = nameOf([name]).replace(/\s+/g, ' ');
  const look = style === undefined ? { bold: true } : { heading: style };
  return { kind: 'paragraph', content: [{ type: 'text', value }], ...look };
}

/** Whether a block is the styled heading of a section that has its place in the text. */
function sectionOf(block: SourceBlock, profile: Profile): boolean {
  if (block.kind !== 'paragraph' || block.heading === undefined) return false;
  const practice = matchHeading(profile, wordsOfBlock(block));
  return practice !== undefined && fieldOfSection(practice.id).length > 1;
}
