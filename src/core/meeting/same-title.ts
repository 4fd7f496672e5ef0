/** Whether two titles are the same words, whatever their case, punctuation and typed number. */
export function sameTitle(one: string, other: string): boolean {
  const words = plainTitle(one);
  return words !== '' && words === plainTitle(other);
}

/** The words of a title alone; titles that differ in nothing else have the same. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(reference, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "12.", "*45", "Minute 7", "C30/16", "77/21", "CA.212", "2026/27-003": what a minute is called by, not the item. */
const reference =
  /^\s*\*?\s*(?:minute\s+(?:no\.?\s+)?)?(?:(?:[a-z]{1,4}\.?\s?)?\d+(?:\/\d+)+(?:-\d+)?|[a-z]{1,4}\.\d+|[\d.]+)[.):]?\s+/;
