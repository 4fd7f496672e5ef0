/**
 * Text in lines of a width; words are never broken.
 *
 * @param before what stands before the first line; before each other, as many spaces
 */
export function wrapped(text: string, width: number, before: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && before.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line]
    .map((each, index) => (index === 0 ? before : ' '.repeat(before.length)) + each)
    .join('\n');
}
