/** What at the start of a line makes Markdown of it: a list, a heading, a quotation, a table, a fence. */
const markdownLine = /^\s*(?:[-*+]\s|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)]\s|#{1,6}\s|>|\||```|~~~|:::)/;

/**
 * The lines of a value that goes on over several, without the indentation they share.
 *
 * @param raw the value in the file, from its first word or its `>` to its end
 */
export function textAsTyped(raw: string): string {
  const [first = '', ...rest] = raw.split(/\r\n|\n|\r/);
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const margin = Math.min(...indents, 1000);
  return [first, ...rest.map((line) => line.slice(margin).trimEnd())].join('\n').trimEnd();
}

/**
 * What was typed, where YAML would run together lines that are more than wrapped prose: list items, table
 * rows, or paragraphs of an unmarked value. Undefined where folding loses nothing.
 */
export function unfolded(raw: string, style: 'plain' | 'folded'): string | undefined {
  if (!/[\r\n]/.test(raw)) return undefined;
  const typed =
    style === 'folded'
      ? textAsTyped(raw.replace(/^[^\r\n]*(?:\r\n|\n|\r)/, ' \n')).trimStart()
      : textAsTyped(raw);
  const below = typed.split('\n').slice(1);
  const losesLines = below.some((line) => markdownLine.test(line));
  const losesParagraphs = style === 'plain' && below.some((line) => line.trim() === '');
  return losesLines || losesParagraphs ? typed : undefined;
}
