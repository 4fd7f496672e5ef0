import type { Value } from '../parse/front-matter/tree.ts';

/** The numbers of the exempt-information paragraphs that words name: "3 and 5", "Paragraph 3 of Part 1 of Schedule 12A". */
export function paragraphNumbersIn(words: string): string[] {
  return words.split(/\b(?:of|in|to|under)\b/i)[0]?.match(/\d+[A-Za-z]?/g) ?? [];
}

/** The same for a field: `["3", "5"]`, `3 and 5`. */
export function paragraphNumbers(value: Value | undefined): string[] {
  if (value?.kind === 'list') return value.items.flatMap(paragraphNumbers);
  return value?.kind === 'text' ? paragraphNumbersIn(value.text) : [];
}
