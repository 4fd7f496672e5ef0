import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { importSource } from '../../../../src/core/import/import-source.ts';
import type { Source } from '../../../../src/core/import/source.ts';
import { wordsOfBlock } from '../../../../src/core/import/words.ts';
import { readDocument, type Refused } from '../../../../src/word/read/read-file.ts';
import { oldReport } from './old-report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The same document with some of its parts changed. */
async function changed(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await oldReport());
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array' });
}

const body = (inner: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

describe('reading a file', () => {
  const read = (file: Uint8Array, name: string) => readDocument(file, name, 'pictures');
  const words = async (file: Uint8Array, name: string) => {
    const source: Source | Refused = await read(file, name);
    assert.ok(!('refused' in source), 'refused' in source ? source.refused : '');
    return source.blocks.map(wordsOfBlock).join('\n');
  };
  const refused = async (file: Uint8Array, name: string, why: RegExp) => {
    const source = await read(file, name);
    assert.ok('refused' in source, 'it was read');
    assert.match(source.refused, why);
    assert.match(source.refused, /^[^\n]+\.$/);
  };

  describe('refuses in one sentence', () => {
    const compound = (inside: string) =>
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...bytes([...inside].join('\0'))]);

    it('what is not what its name says', async () => {
      await refused(
        bytes('<html><p>Hello</p></html>'),
        'a.docx',
        /is a web page, though its name says a Word document/,
      );
      await refused(bytes('Just text.'), 'a.docx', /is plain text, though/);
      await refused(await oldReport(), 'a.txt', /is a Word document, though its name says plain text/);
      await refused(await oldReport(), 'a.html', /is a Word document, though its name says a web page/);
      await refused(
        bytes('<!DOCTYPE html><p>Hello'),
        'a.txt',
        /is a web page, though its name says plain text/,
      );
    });

    it('documents of other kinds', async () => {
      await refused(compound('WordDocument'), 'a.doc', /Word document of before 2007/);
      await refused(compound('EncryptedPackage'), 'a.docx', /behind a password/);
      await refused(bytes('{\\rtf1 Hello}'), 'a.rtf', /Rich Text Format/);
      await refused(bytes('%PDF-1.7\n'), 'a.pdf', /is a PDF/);
      await refused(new Uint8Array([1, 2, 3, 0, 5]), 'a.txt', /none of what can be read/);
      await refused(new Uint8Array(), 'a.docx', /no words/);
      await refused(bytes('  \n'), 'a.txt', /no words/);
    });

    it('damaged documents', async () => {
      const whole = await oldReport();
      await refused(whole.subarray(0, whole.length / 2), 'a.docx', /damaged/);
      await refused(await changed({ 'word/document.xml': '<w:document><unclosed>' }), 'a.docx', /damaged/);
    });

    it('documents with macros', async () => {
      const types =
        '<Types><Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>';
      await refused(await changed({ '[Content_Types].xml': types }), 'a.docm', /holds macros/);
    });

    it('entities that grow without end', async () => {
      const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w>&b;</w>';
      await refused(await changed({ 'word/document.xml': laughs }), 'a.docx', /damaged/);
    });

    it('what is too large', async () => {
      await refused(new Uint8Array(100_000_000), 'a.docx', /larger than 64 million bytes/);
    });

    it('markup nested deeper than any document', async () => {
      const deep = '<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000);
      await refused(await changed({ 'word/document.xml': body(deep) }), 'a.docx', /damaged/);
    });
  });

  it('says what leads outside and what is embedded, and follows neither', async () => {
    const relations =
      '<Relationships>' +
      '<Relationship Id="a" Type="x/attachedTemplate" Target="https://example.org/evil.dotm" TargetMode="External"/>' +
      '<Relationship Id="b" Type="x/image" Target="https://example.org/spy.png" TargetMode="External"/>' +
      '<Relationship Id="c" Type="x/oleObject" Target="embeddings/sheet.bin"/></Relationships>';
    const text = body(
      '<w:p><w:r><w:t>Costs</w:t><w:object/><w:drawing><blip link="b"/></w:drawing></w:r></w:p>',
    );
    const source = await read(
      await changed({ 'word/document.xml': text, 'word/_rels/document.xml.rels': relations }),
      'a.docx',
    );
    assert.ok(!('refused' in source));
    const said = source.notes.map((note) => `${note.message} ${note.words}`).join('\n');
    assert.match(
      said,
      /leads to these places outside of it; none was followed\. https:\/\/example\.org\/evil\.dotm/,
    );
    assert.match(said, /was not fetched.* https:\/\/example\.org\/spy\.png/);
    assert.match(said, /neither opened nor kept\. sheet\.bin/);
    assert.equal(importSource(source).pictures.length, 0);
  });

  it('reads text in whatever encoding it is', async () => {
    const windows = new Uint8Array([0x93, 0x48, 0x69, 0x94, 0x20, 0xa3, 0x35]);
    assert.equal(await words(windows, 'a.txt'), '“Hi” £5');
    const source = await read(windows, 'a.txt');
    assert.ok(!('refused' in source) && source.notes.some(({ message }) => /not in UTF-8/.test(message)));
    const little = new Uint8Array([0xff, 0xfe, ...[...'Cost £5'].flatMap((c) => [c.charCodeAt(0), 0])]);
    assert.equal(await words(little, 'a.txt'), 'Cost £5');
    const big = new Uint8Array([0xfe, 0xff, ...[...'Cost £5'].flatMap((c) => [0, c.charCodeAt(0)])]);
    assert.equal(await words(big, 'a.txt'), 'Cost £5');
    const page = new Uint8Array([...bytes('<html><meta charset="iso-8859-1"><p>'), 0xa3, ...bytes('5</p>')]);
    assert.equal(await words(page, 'a.html'), '£5');
  });
});
