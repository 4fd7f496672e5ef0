import {
  concatTransformationMatrix,
  drawObject,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import { copyLinks } from './copy-links.ts';
import { drawNotes } from './draw-notes.ts';
import type { SheetMargin } from './pdf-maker.ts';
import { placeInStructure } from './structure.ts';
import { then, visiblePage } from './visible-page.ts';

/** Draws a page of another PDF onto an empty sheet, in the middle and made smaller as far as it must be; its words are read with the sheet's. */
export async function fillSheet(sheet: PDFPage, page: PDFPage, margin: SheetMargin): Promise<void> {
  drawNotes(page);
  // A page that is empty has nothing to draw.
  if (!page.node.Contents()) return;
  const { width, height, box, matrix } = visiblePage(page);
  const embedded = await sheet.doc.embedPage(page, box, matrix);
  const room = {
    width: sheet.getWidth() - 2 * margin.side,
    height: sheet.getHeight() - margin.top - margin.bottom,
  };
  const scale = Math.min(room.width / width, room.height / height, 1);
  const left = (sheet.getWidth() - width * scale) / 2;
  const bottom = margin.bottom + (room.height - height * scale) / 2;
  copyLinks(sheet, page, then(matrix, [scale, 0, 0, scale, left, bottom]));
  const name = sheet.node.newXObject('Sheet', embedded.ref);
  const mark = placeInStructure(sheet);
  const drawing = [
    pushGraphicsState(),
    concatTransformationMatrix(scale, 0, 0, scale, left, bottom),
    drawObject(name),
    popGraphicsState(),
  ];
  sheet.pushOperators(...(mark === undefined ? drawing : [begin(mark), ...drawing, end]));
}

const begin = (mark: number) =>
  PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('P'), `<</MCID ${mark}>>`]);

const end = PDFOperator.of(PDFOperatorNames.EndMarkedContent);
