/**
 * Text written so that front matter keeps every word: quoted on one line, or as a `|` block.
 *
 * @param text    the words, possibly over several lines
 * @param indent  columns that the lines of a block are moved in
 * @param lineEnd what ends a line in the file
 */
export function quote(text: string, indent = 2, lineEnd = '\n'): string {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length === 1) {
    return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
  }
  const margin = ' '.repeat(indent);
  // How much deeper than what holds it the block stands: every block of ours stands two columns deeper.
  const keepsSpace = /^\s/.test(text) ? '2' : '';
  return [`|${keepsSpace}`, ...lines.map((line) => (line === '' ? '' : margin + line))].join(lineEnd);
}
