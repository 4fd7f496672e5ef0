/**
 * Words as Markdown that shows them as they are: a council's or an officer's own words are nobody's mark-up.
 * VS Code's own `appendText` glues words together with spaces that do not break.
 */
export function asMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+\-.!|<>&~:]/g, '\\$&').replace(/\s+/g, ' ');
}
