/** Whether two names are of one body, however they are written: "The Planning & Licensing Committee". */
export function isSameBody(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
