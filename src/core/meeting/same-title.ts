/** Whether two titles are the same words, whatever their case, punctuation and typed number. */
export function sameTitle(one: string, other: string): boolean {
  const words = plainTitle(one);
  return words !== '' && words === plainTitle(other);
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/^\s*(?:minute\s+)?[\d.]+[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
