/** A name as it is compared with others: capitals and the number of spaces do not matter. */
export function foldedName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
