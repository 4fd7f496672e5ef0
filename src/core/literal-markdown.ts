/** Words as one line of Markdown that says no more than they do. */
export function literalMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!<>&|~:]/g, '\\$&');
}
