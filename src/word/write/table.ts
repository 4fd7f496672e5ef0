import { writeBlocks } from './blocks.ts';
import { inline } from './inline.ts';
import { textWidth } from './look.ts';
import { nothing, ooxml, type Ooxml } from './ooxml.ts';
import { paragraph } from './paragraph.ts';
import { elementsIn, find, hasClass, isElement, wordsIn } from './page-tree.ts';
import type { Element } from './read-page.ts';
import type { Spot } from './writing.ts';

/** The least and the most that the words of a column count for when it is given its width. */
const NARROWEST = 6;
const WIDEST = 60;

/** A table, its header rows repeated on every page that it goes on to. Nothing in it is merged. */
export function writeTable(element: Element, spot: Spot): readonly Ooxml[] {
  const table = find(element, ({ name }) => name === 'table') ?? element;
  const groups = elementsIn(table);
  const rows = groups.flatMap((group) =>
    elementsIn(group).map((row) => ({ cells: elementsIn(row), isHead: group.name === 'thead' })),
  );
  const width = textWidth(spot.look) - spot.left;
  const columns = columnWidths(
    rows.map(({ cells }) => cells.map((cell) => wordsIn(cell))),
    width,
  );
  const isNamed = rows.some(({ cells, isHead }) => isHead && cells.some(({ name }) => name === 'th'));
  const look = ooxml`<w:tblLook w:val="${isNamed ? '0020' : '0000'}" w:firstRow="${Number(isNamed)}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const properties = ooxml`<w:tblPr><w:tblStyle w:val="${spot.styles.table}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="${spot.left}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr>`;
  const grid = ooxml`<w:tblGrid>${columns.map((column) => ooxml`<w:gridCol w:w="${column}"/>`)}</w:tblGrid>`;
  const written = rows.map(({ cells, isHead }) => {
    const head = isHead && isNamed ? ooxml`<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>` : rowProperties;
    return ooxml`<w:tr>${head}${cells.map((cell, index) => writeCell(cell, columns[index] ?? 0, isHead, spot))}</w:tr>`;
  });
  return [ooxml`<w:tbl>${properties}${grid}${written}</w:tbl>`, afterTable];
}

const rowProperties = ooxml`<w:trPr><w:cantSplit/></w:trPr>`;

/** Two tables that touch are one to Word, and so a narrow line stands behind each. */
const afterTable = paragraph(
  { spacing: ooxml`<w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/>` },
  nothing,
);

function writeCell(cell: Element, width: number, isHead: boolean, spot: Spot): Ooxml {
  const align = (['left', 'right', 'center'] as const).find((each) => hasClass(cell, each));
  const inner: Spot = { ...spot, left: 0, style: undefined, frame: undefined };
  const isPlain = cell.children.every((node) => !isElement(node) || !blocks.has(node.name));
  const look = { align, keepNext: isHead };
  const content = isPlain
    ? paragraph(look, inline(cell.children, inner))
    : writeBlocks(cell.children, inner, { look });
  const shade = spot.frame ? exemptShade : nothing;
  return ooxml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
}

const blocks = new Set(['p', 'ul', 'ol', 'div', 'pre', 'blockquote']);

/** What marks the cells of a table in an exempt passage. */
const exemptShade = ooxml`<w:shd w:val="clear" w:color="auto" w:fill="FDF4EA"/>`;

/** Shares a width among columns by how much stands in them. */
export function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const weights = Array.from({ length: count }, (_, column) => {
    let total = 0;
    let longest = 0;
    let longestWord = 0;
    for (const row of rows) {
      const cell = row[column] ?? '';
      total += cell.length;
      longest = Math.max(longest, cell.length);
      // No word of a cell is longer than the cell.
      if (cell.length <= longestWord) continue;
      for (const word of cell.split(' ')) longestWord = Math.max(longestWord, word.length);
    }
    const asked = Math.max(longestWord, Math.sqrt((total / Math.max(1, rows.length)) * longest));
    return Math.min(WIDEST, Math.max(NARROWEST, asked));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / all) * width));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (index === 0 ? each + rest : each));
}
