import { isAllStrong } from '../../core/import/phrasing.ts';
import { inPassage } from '../../core/import/passages.ts';
import type { SourceBlock, SourceParagraph } from '../../core/import/source.ts';
import { styleNames } from '../write/styles/roles.ts';
import { child, type Xml } from '../xml.ts';
import { leftOf } from './item-places.ts';
import { LineReader } from './inline.ts';
import { numberingIn, outlineLevel, valueOf } from './styles.ts';
import { type WordReader, wordsBelow } from './word-reader.ts';

/** The blocks in an element, in order; whatever is not known is looked into, so that no word is passed over. */
export function blocksIn(parent: Xml, reader: WordReader): SourceBlock[] {
  return parent.children.flatMap((element) => blocksOf(element, reader));
}

function blocksOf(element: Xml, reader: WordReader): SourceBlock[] {
  switch (element.name) {
    case 'p':
      return paragraphs(element, reader);
    case 'tbl':
      return table(element, reader);
    case 'del':
    case 'moveFrom':
      reader.note('left-out', { id: 'import-deleted', args: {} }, wordsBelow(element));
      return [];
    case 'AlternateContent': {
      const shown = child(element, 'Choice') ?? child(element, 'Fallback');
      return shown ? blocksIn(shown, reader) : [];
    }
    case 'altChunk':
      reader.note('left-out', { id: 'import-object', args: {} }, '');
      return [];
    case 'sectPr':
    case 'sdtPr':
    case 'pPr':
    case 'tcPr':
    case 'trPr':
    case 'tblPr':
    case 'tblGrid':
      return [];
    // Runs that stand outside of a paragraph, which no program writes.
    case 'r':
    case 'hyperlink':
      return paragraphs({ ...element, name: 'p', children: [element] }, reader);
    default:
      return blocksIn(element, reader);
  }
}

/** A paragraph and the boxes beside it, whose text follows it. */
function paragraphs(element: Xml, reader: WordReader): SourceBlock[] {
  const properties = child(element, 'pPr');
  const style = reader.parts.styles(valueOf(child(properties, 'pStyle')));
  if (/^toc \d/.test(style.name)) {
    reader.note('left-out', { id: 'import-contents', args: {} }, wordsBelow(element));
    return [];
  }
  const passage = reader.passageAt(style.name, properties, element);
  if (passage === 'mark') return [];
  const { content, boxes, label } = new LineReader(reader, style.bold).read(element);
  const own = numberingIn(properties);
  const list = own?.list ?? style.numbering?.list;
  const level = own?.level ?? style.numbering?.level ?? 0;
  const heading = outlineLevel(properties) ?? style.heading;
  const isEmpty = content.length === 0;
  // An empty paragraph in a list shows no number, and counts none.
  const counted =
    isEmpty || list === undefined || list === '0' ? undefined : reader.parts.numbering.next(list, level);
  const isCounted =
    passage && counted && (heading !== undefined || counted.style === 'decimal' || style.name === NUMBERED);
  if (isCounted) reader.note('replaced', { id: 'import-numbers', args: {} }, counted.text);
  const marker = isCounted ? undefined : counted;
  const left = leftOf(properties);
  if (marker) reader.items.item(level, left ?? reader.parts.numbering.left(list ?? '', level));
  const goesOn = marker || style.name !== 'list paragraph' ? undefined : reader.items.at(left);
  if (!isEmpty && !marker && goesOn === undefined) reader.items.end();
  const block: SourceParagraph = {
    kind: 'paragraph',
    content,
    ...(heading !== undefined && { heading }),
    ...(marker && { marker, depth: level, tight: true }),
    ...(goesOn !== undefined && { depth: goesOn }),
    ...(isAllStrong(content) && { bold: true }),
    ...(label !== undefined && { label }),
  };
  const beside = boxes.flatMap((box) => blocksIn(box, reader));
  if (beside.length > 0) reader.note('unsure', { id: 'import-box', args: {} });
  const all = isEmpty ? beside : [block, ...beside];
  return passage ? inPassage(all, passage) : all;
}

/** What has a number of its own in our own copies and is no item of a list. */
const NUMBERED = styleNames.numbered.toLowerCase();

/** The most columns that a cell may say it spans. */
const MOST_SPANNED = 50;

function table(element: Xml, reader: WordReader): SourceBlock[] {
  const isMarked = inner(element, 'tr').every((row) =>
    inner(row, 'tc').every(
      (cell) => child(child(cell, 'tcPr'), 'shd')?.attributes.get('fill') === EXEMPT_SHADE,
    ),
  );
  const { content, passage } = reader.aroundTable(isMarked, () => plainTable(element, reader));
  return passage ? inPassage(content, passage) : content;
}

/** What our own copies lay under the cells of a table in an exempt passage. */
const EXEMPT_SHADE = 'FDF4EA';

function plainTable(element: Xml, reader: WordReader): SourceBlock[] {
  const rows: SourceBlock[][][] = [];
  const outside: SourceBlock[] = [];
  let headed = false;
  for (const row of inner(element, 'tr')) {
    if (row.name !== 'tr') {
      outside.push(...blocksOf(row, reader));
      continue;
    }
    const properties = child(row, 'trPr');
    if (child(properties, 'del')) {
      reader.note('left-out', { id: 'import-deleted', args: {} }, wordsBelow(row));
      continue;
    }
    if (rows.length === 0) headed = child(properties, 'tblHeader') !== undefined;
    rows.push(
      inner(row, 'tc').flatMap((cell): SourceBlock[][] => {
        if (cell.name !== 'tc') {
          outside.push(...blocksOf(cell, reader));
          return [];
        }
        const span = Number(valueOf(child(child(cell, 'tcPr'), 'gridSpan')) ?? 1) || 1;
        const empty = Array.from({ length: Math.min(MOST_SPANNED, span) - 1 }, () => []);
        return [blocksIn(cell, reader), ...empty];
      }),
    );
  }
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  if (filled.flat(2).some(({ kind }) => kind === 'table'))
    reader.note('unsure', { id: 'import-table-within', args: {} });
  if (filled.every((row) => row.length < 2)) return [...outside, ...filled.flat(2)];
  return [...outside, { kind: 'table', headed, rows: filled }];
}

/** The rows of a table or the cells of a row, out of what may stand around them. */
function inner(parent: Xml, name: string): Xml[] {
  return parent.children.flatMap((element) => {
    if (element.name === name) return [element];
    const holds = ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(element.name);
    return holds
      ? inner(element, name)
      : /Pr$|^tblGrid$|Ex$|^bookmark|^comment|^proof/.test(element.name)
        ? []
        : [element];
  });
}
