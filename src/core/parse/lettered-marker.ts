const roman = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/i;

/** Markers of one style go on with one list; those of another start another. */
export type LetteredStyle = 'letter' | 'LETTER' | 'number';

/**
 * What kind of marker `inside` is, or undefined if it is none.
 *
 * @param inside    what is typed between the brackets, or before the one behind it
 * @param bracketed whether one stands before it too
 */
export function letteredStyle(inside: string, bracketed: boolean): LetteredStyle | undefined {
  if (/^\d{1,3}$/.test(inside)) return bracketed ? 'number' : undefined;
  if (!/^[A-Za-z]$/.test(inside) && !roman.test(inside)) return undefined;
  if (inside === inside.toLowerCase()) return 'letter';
  return inside === inside.toUpperCase() ? 'LETTER' : undefined;
}

/** "(c) Crown copyright" and "(R)" start no list. */
export function isSign(inside: string, bracketed: boolean): boolean {
  return bracketed && /^[cr]$/i.test(inside);
}
