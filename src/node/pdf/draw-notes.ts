import {
  concatTransformationMatrix,
  drawObject,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import { boxAround, type Matrix } from './visible-page.ts';

const HIDDEN = 2;
const PRINTS = 4;

/**
 * Draws onto a page what lies over it and prints: stamps, signatures and what was filled into its form. When the page
 * becomes part of another, only what is drawn on it goes along.
 */
export function drawNotes(page: PDFPage): void {
  const { context } = page.doc;
  for (const note of page.node.Annots()?.asArray() ?? []) {
    const dict = context.lookup(note);
    if (!(dict instanceof PDFDict)) continue;
    const flags = dict.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
    const rect = numbersIn(dict.lookup(PDFName.of('Rect')));
    const look = appearanceOf(dict);
    const stream = look && context.lookup(look);
    if (flags & HIDDEN || !(flags & PRINTS) || !rect || !look || !(stream instanceof PDFStream)) continue;
    const box = numbersIn(stream.dict.lookup(PDFName.of('BBox')));
    if (!box) continue;
    const own = matrixIn(stream.dict.lookup(PDFName.of('Matrix'))) ?? [1, 0, 0, 1, 0, 0];
    const [x1, y1, x2, y2] = boxAround(box, own);
    const [left, bottom, right, top] = boxAround(rect, [1, 0, 0, 1, 0, 0]);
    if (x2 <= x1 || y2 <= y1) continue;
    const [across, up] = [(right - left) / (x2 - x1), (top - bottom) / (y2 - y1)];
    const name = page.node.newXObject('Note', look);
    page.pushOperators(
      pushGraphicsState(),
      concatTransformationMatrix(across, 0, 0, up, left - x1 * across, bottom - y1 * up),
      drawObject(name),
      popGraphicsState(),
    );
  }
}

/** How a note looks as it stands: a tick box, say, has one look for each of its states. */
function appearanceOf(note: PDFDict): PDFRef | undefined {
  const looks = note.lookupMaybe(PDFName.of('AP'), PDFDict);
  const normal = looks?.get(PDFName.of('N'));
  const states = normal instanceof PDFDict ? normal : looks?.lookup(PDFName.of('N'));
  if (states instanceof PDFDict) {
    const state = note.lookupMaybe(PDFName.of('AS'), PDFName);
    const look = state && states.get(state);
    return look instanceof PDFRef ? look : undefined;
  }
  return normal instanceof PDFRef ? normal : undefined;
}

type Four = [number, number, number, number];

function numbersIn(array: unknown): Four | undefined {
  const numbers = allNumbers(array);
  return numbers?.length === 4 ? (numbers as Four) : undefined;
}

function matrixIn(array: unknown): Matrix | undefined {
  const numbers = allNumbers(array);
  return numbers?.length === 6 ? (numbers as Matrix) : undefined;
}

function allNumbers(array: unknown): number[] | undefined {
  if (!(array instanceof PDFArray)) return undefined;
  const numbers = array.asArray().map((_, index) => array.lookup(index));
  return numbers.every((each) => each instanceof PDFNumber)
    ? numbers.map((each) => each.asNumber())
    : undefined;
}
