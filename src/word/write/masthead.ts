import { writeParagraph } from './blocks.ts';
import { inline } from './inline.ts';
import { textWidth } from './look.ts';
import { joined, ooxml, type Ooxml } from './ooxml.ts';
import { paragraph } from './paragraph.ts';
import { childCalled, elementsIn, find, hasClass } from './page-tree.ts';
import type { Element } from './read-page.ts';
import { run, tab } from './run.ts';
import type { Spot } from './writing.ts';

/** How much of a line the labels of a header take. */
const LABELS = 0.3;

/**
 * The top of a paper: whose it is, what it is called, and its fields, each beside its label.
 *
 * @param fields whether the fields stand in a table or in lines
 * @param title  the style of the title
 */
export function writeMasthead(
  masthead: Element,
  fields: 'table' | 'lines',
  title: string,
  spot: Spot,
): readonly Ooxml[] {
  const { styles } = spot;
  return elementsIn(masthead).flatMap((element) => {
    if (element.name === 'dl') return fields === 'table' ? [table(element, spot)] : lines(element, spot);
    const style = hasClass(element, 'council')
      ? styles.council
      : hasClass(element, 'kind')
        ? styles.kind
        : title;
    return [
      writeParagraph(
        element.children,
        { ...spot, left: 0 },
        {
          look: { style, number: isTitle(element) ? 'none' : undefined },
          anchor: element.attributes.get('id'),
        },
      ),
    ];
  });
}

const isTitle = (element: Element) => hasClass(element, 'title');

interface Field {
  readonly label: Element;
  readonly value: Element;
}

function fieldsIn(list: Element): readonly Field[] {
  return elementsIn(list).flatMap((row) => {
    const label = childCalled(row, 'dt');
    const value = childCalled(row, 'dd');
    return label && value ? [{ label, value }] : [];
  });
}

function table(list: Element, spot: Spot): Ooxml {
  const width = textWidth(spot.look);
  const first = Math.round(width * LABELS);
  const second = width - first;
  const rows = fieldsIn(list).map(({ label, value }) => {
    const cells = [
      ooxml`<w:tc><w:tcPr><w:tcW w:w="${first}" w:type="dxa"/></w:tcPr>${paragraph({ style: spot.styles.label }, inline(label.children, spot))}</w:tc>`,
      ooxml`<w:tc><w:tcPr><w:tcW w:w="${second}" w:type="dxa"/></w:tcPr>${valueLines(value, spot)}</w:tc>`,
    ];
    return ooxml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`;
  });
  const look = ooxml`<w:tblLook w:val="0080" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  return ooxml`<w:tbl><w:tblPr><w:tblStyle w:val="${spot.styles.fields}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr><w:tblGrid><w:gridCol w:w="${first}"/><w:gridCol w:w="${second}"/></w:tblGrid>${rows}</w:tbl>${paragraph({ spacing: ooxml`<w:spacing w:before="0" w:after="60"/>` }, [])}`;
}

/** A paragraph in a cell of fields, which its table's style sets close. */
function valueLines(value: Element, spot: Spot): Ooxml {
  return paragraph({ spacing: close }, inline(value.children, spot));
}

const close = ooxml`<w:spacing w:before="40" w:after="40"/>`;

/** Each field on a line, its value behind a tab. */
function lines(list: Element, spot: Spot): readonly Ooxml[] {
  const left = Math.round(textWidth(spot.look) * LABELS);
  return fieldsIn(list).map(({ label, value }) =>
    paragraph(
      { left, hanging: left, spacing: close },
      joined([
        inline(label.children, spot, { bold: true }),
        run(':', { bold: true }),
        tab,
        inline(value.children, spot),
      ]),
    ),
  );
}

/** The words of a page's title. */
export function titleIn(masthead: Element): Element | undefined {
  return find(masthead, isTitle);
}
