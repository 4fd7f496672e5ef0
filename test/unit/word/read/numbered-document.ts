import JSZip from 'jszip';

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * The bytes of a Word document with lists and nothing else around it.
 *
 * @param levels for each list, numbered from 1 as paragraphs name it, its `w:lvl` elements
 * @param body   the paragraphs and tables
 */
export function numberedDocument(levels: readonly string[], body: string): Promise<Uint8Array> {
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
  const lists = levels.map((each, at) => `<w:abstractNum w:abstractNumId="${at}">${each}</w:abstractNum>`);
  const uses = levels.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`);
  zip.file('word/numbering.xml', `<w:numbering ${names}>${lists.join('')}${uses.join('')}</w:numbering>`);
  zip.file('word/document.xml', `<w:document ${names}><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: 'uint8array' });
}
