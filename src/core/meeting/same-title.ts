/** Whether two titles are the same words, whatever their case, punctuation and typed number. */
export function sameTitle(one: string, other: string): boolean {
  const words = plainTitle(one);
  return words !== '' && words === plainTitle(other);
}

/** The words of a title alone; titles that differ in nothing else have the same. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/^\s*(?:minute\s+)?[\d.]+[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
