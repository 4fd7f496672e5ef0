/**
 * Rows of words with tabs between them, as a spreadsheet gives them, as a table of Markdown whose first row holds the
 * headings; undefined where a text is something else.
 */
export function tableFromTabs(text: string): string | undefined {
  const rows = rowsIn(text.replace(/(?:\r\n|\n|\r)$/, ''));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return undefined;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows.map((row) => row.map(cell));
  return [line(head ?? []), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

/** A cell that holds a tab, a line end or quotation marks stands in quotation marks, which are doubled inside. */
function rowsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') break;
    if (match[3] !== '\t') rows.push([]);
  }
  return rows;
}

function cell(words: string): string {
  return words
    .trim()
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/\s*[\r\n]+\s*/g, '<br>');
}
