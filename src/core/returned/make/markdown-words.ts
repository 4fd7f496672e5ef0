import type { NewWords } from './make.ts';

/** Ways to write words in Markdown so that they read as they are, the plainest first; the reader proves which is right. */
export function* waysToWrite(words: readonly NewWords[]): Iterable<string> {
  const plain = words.map(({ text }) => text).join('');
  const looks = words.some(({ bold, italic }) => bold || italic);
  if (looks) {
    yield words.map((each) => marked(each, each.text)).join('');
    yield words.map((each) => marked(each, escaped(each.text))).join('');
  }
  yield plain;
  yield escaped(plain);
}

/** The marks stand next to the words: Markdown has none around space. */
function marked({ bold, italic }: NewWords, text: string): string {
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const inside = text.trim();
  if (mark === '' || inside === '') return text;
  const end = [...mark].reverse().join('');
  return text.replace(inside, () => `${mark}${inside}${end}`);
}

/** Every sign that could mean something to Markdown as the sign it is. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>~|&#]/g, '\\$&')
    .replace(/^(\s*)([-+=:])/gm, '$1\\$2')
    .replace(/^(\s*\(?\w{1,6})([.)])/gm, '$1\\$2');
}
