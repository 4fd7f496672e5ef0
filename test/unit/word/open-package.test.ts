import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { openPackage } from '../../../src/word/open-package.ts';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

function zipped(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  const sound = { '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': '<d/>' };
  for (const [name, content] of Object.entries({ ...sound, ...parts })) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const bytes = (words: string) => new TextEncoder().encode(words);

async function refusal(file: Uint8Array): Promise<string | undefined> {
  const opened = await openPackage(file);
  return 'refused' in opened ? opened.refused : undefined;
}

async function sound(parts: Record<string, string | Uint8Array> = {}) {
  const opened = await openPackage(await zipped(parts));
  assert.ok(!('refused' in opened));
  return opened;
}

describe('open package', () => {
  it('gives the parts of a Word document', async () => {
    const opened = await sound({ 'word/media/a.png': new Uint8Array([1, 2]) });
    assert.equal(opened.main, 'word/document.xml');
    assert.equal(opened.hasMacros, false);
    assert.equal(await opened.text('word/document.xml'), '<d/>');
    assert.deepEqual(await opened.bytes('word/media/a.png'), new Uint8Array([1, 2]));
    assert.equal(await opened.text('word/none.xml'), undefined);
  });

  it('finds the document where the package says that it is', async () => {
    const opened = await sound({
      '_rels/.rels': RELATIONS.replace('word/document.xml', '/word/document2.xml'),
      'word/document2.xml': '<other/>',
    });
    assert.equal(opened.main, 'word/document2.xml');
  });

  it('says that there are macros', async () => {
    const opened = await sound({
      '[Content_Types].xml': TYPES.replace('document.main', 'macroEnabled.main'),
    });
    assert.equal(opened.hasMacros, true);
  });

  it('refuses what is something else, whatever its name', async () => {
    assert.equal(await refusal(new Uint8Array()), 'empty');
    assert.equal(await refusal(bytes('%PDF-1.7')), 'pdf');
    assert.equal(await refusal(bytes('{\\rtf1 Words}')), 'rtf');
    assert.equal(await refusal(bytes('\n<!DOCTYPE html><p>Words')), 'html');
    assert.equal(await refusal(bytes('Words')), 'text');
    assert.equal(await refusal(new Uint8Array([0, 1, 2])), 'unknown');
    const zip = await new JSZip().file('a.txt', 'words').generateAsync({ type: 'uint8array' });
    assert.equal(await refusal(zip), 'zip');
  });

  it('tells an encrypted document from an old one', async () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
    assert.equal(await refusal(new Uint8Array([...compound, ...name])), 'encrypted');
    assert.equal(await refusal(new Uint8Array(compound)), 'old-word');
  });

  it('refuses what was cut off or changed on its way', async () => {
    const whole = await zipped({ 'word/document.xml': 'words '.repeat(1000) });
    assert.equal(await refusal(whole.subarray(0, whole.length - 30)), 'damaged');
  });

  it('refuses a document type, which could declare entities without end', async () => {
    const opened = await sound({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "a">]><d>&a;</d>' });
    await assert.rejects(opened.text('word/document.xml'), { refusal: 'damaged' });
  });

  it('leaves a part that unpacks to more than a document may hold', async () => {
    const opened = await openPackage(
      await zipped({ 'word/media/bomb.bin': new Uint8Array(3_000_000) }),
      1_000_000,
    );
    assert.ok(!('refused' in opened));
    await assert.rejects(opened.bytes('word/media/bomb.bin'), { refusal: 'unpacks-too-large' });
  });

  it('refuses a file that is too large before it looks into it', async () => {
    assert.equal(await refusal(new Uint8Array(64_000_001)), 'too-large');
  });
});
