/** An item's number as people compare it: "08", "8." and "8" are one. */
export function plainNumber(number: string): string {
  return number
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
    .replace(/[.):]+$/, '');
}
