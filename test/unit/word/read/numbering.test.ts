import assert from 'node:assert/strict';
import { readDocument } from '../../../../src/word/read/read-file.ts';
import { numberedDocument } from './numbered-document.ts';

/** What stands before the paragraphs of a document, each in one of two lists: 1 counts, 2 draws `bullet`. */
async function markersOf(lists: readonly (1 | 2)[], bullet: string) {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const body = lists.map(
    (list) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>Words.</w:t></w:r></w:p>`,
  );
  const levels = [level('decimal', '%1.'), level('bullet', bullet)];
  const read = await readDocument(await numberedDocument(levels, body.join('')), 'a.docx', 'pictures');
  assert.ok(!('refused' in read));
  return read.blocks.map((block) => (block.kind === 'paragraph' ? block.marker?.text : ''));
}

describe('the lists of a Word document', () => {
  it('have the bullets that they draw', async () => {
    assert.deepEqual(await markersOf([2, 2], '•'), ['•', '•']);
  });

  it('have none where a bullet is drawn as a space: the paragraph goes on with the item above it', async () => {
    assert.deepEqual(await markersOf([1, 2, 1], ' '), ['1.', undefined, '2.']);
  });
});
