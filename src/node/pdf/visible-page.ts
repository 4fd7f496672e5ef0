import type { PDFPage } from '@cantoo/pdf-lib';

/** Six numbers that turn a point of one page into a point of another: a b c d e f, as PDF writes them. */
export type Matrix = [number, number, number, number, number, number];

/** What of a page is seen, and how it is turned. */
export interface VisiblePage {
  /** As it is seen, in points. */
  readonly width: number;
  readonly height: number;
  /** The part of the page that is seen, in the page's own points. */
  readonly box: {
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
    readonly top: number;
  };
  /** From the page's own points to those of the page as it is seen, from its lower left corner. */
  readonly matrix: Matrix;
}

/** Works out what of a page is seen. */
export function visiblePage(page: PDFPage): VisiblePage {
  const { x: left, y: bottom, width: across, height: up } = page.getCropBox();
  const box = { left, bottom, right: left + across, top: bottom + up };
  const { right, top } = box;
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  switch (turn) {
    case 90:
      return { width: up, height: across, box, matrix: [0, -1, 1, 0, -bottom, right] };
    case 180:
      return { width: across, height: up, box, matrix: [-1, 0, 0, -1, right, top] };
    case 270:
      return { width: up, height: across, box, matrix: [0, 1, -1, 0, top, -left] };
    default:
      return { width: across, height: up, box, matrix: [1, 0, 0, 1, -left, -bottom] };
  }
}

/** First `one`, then `other`. */
export function then([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** The smallest upright box around a box once it is turned: its corners as x1 y1 x2 y2. */
export function boxAround(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  [a, b, c, d, e, f]: Matrix,
): [number, number, number, number] {
  const corners = [
    [x1, y1],
    [x1, y2],
    [x2, y1],
    [x2, y2],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
