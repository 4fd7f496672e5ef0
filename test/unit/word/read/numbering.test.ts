import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { readDocument } from '../../../../src/word/read/read-file.ts';

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What stands before the paragraphs of a document, each in one of two lists: 1 counts, 2 draws `bullet`. */
async function markersOf(lists: readonly (1 | 2)[], bullet: string) {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file(
    '_rels/.rels',
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships><Relationship Id="b" Type="x/numbering" Target="numbering.xml"/></Relationships>',
  );
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${names}>${[level('decimal', '%1.'), level('bullet', bullet)]
      .map((each, at) => `<w:abstractNum w:abstractNumId="${at}">${each}</w:abstractNum>`)
      .join('')}${[0, 1]
      .map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`)
      .join('')}</w:numbering>`,
  );
  const body = lists.map(
    (list) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>Words.</w:t></w:r></w:p>`,
  );
  zip.file('word/document.xml', `<w:document ${names}><w:body>${body.join('')}</w:body></w:document>`);
  const read = await readDocument(await zip.generateAsync({ type: 'uint8array' }), 'a.docx', 'pictures');
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
