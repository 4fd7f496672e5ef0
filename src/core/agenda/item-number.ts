/**
 * The number that follows `number` on an agenda: 8 behind "7", 6 behind "5b", "C8" behind "C7".
 *
 * @param number of the item before, undefined for the first
 */
export function nextNumber(number: string | undefined): string {
  if (number === undefined) return '1';
  const [, before = '', digits] = /^(.*?)(\d+)\D*$/.exec(number) ?? [];
  return digits === undefined ? '1' : `${before}${Number(digits) + 1}`;
}
