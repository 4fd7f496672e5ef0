import JSZip from 'jszip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a template is made with; the rest is as a council's would be. */
export interface TemplateOptions {
  /** What stands in its body before the section's properties. */
  readonly body?: string;
  /** What it says its main part is. */
  readonly type?: string;
  /** The namespace of its markup. */
  readonly namespace?: string;
}

export const paragraph = (...texts: readonly string[]) =>
  `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

/** A council's own template: headings under names of its own with a list of their own, a header, and a footnote. */
export function madeUpTemplate({
  body = '',
  type,
  namespace = W,
}: TemplateOptions = {}): Promise<Uint8Array> {
  const list = (id: number) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>`;
  const own = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>The council’s own list</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r><w:bookmarkStart w:id="31" w:name="Own"/><w:bookmarkEnd w:id="31"/></w:p>`;
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1800" w:right="1700" w:bottom="1800" w:left="1700" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type ?? `${WORD}.template.main+xml`}"/>${['styles', 'numbering', 'footnotes'].map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${WORD}.${kind}+xml"/>`).join('')}<Override PartName="/word/header3.xml" ContentType="${WORD}.header+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${namespace} xmlns:r="${OFFICE}"><w:body>${own}${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'numbering', 'footnotes'].map((kind, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`).join('')}<Relationship Id="rId9" Type="${OFFICE}/header" Target="header3.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="Our Caption"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}>${list(0)}${list(5)}<w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="4"><w:p><w:r><w:t>The council’s own note</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    'word/header3.xml': `<w:hdr ${W}>${paragraph('{{ti', 'tle}} – {{mark}}')}</w:hdr>`,
  };
  const zip = new JSZip();
  for (const [name, part] of Object.entries(parts)) zip.file(name, part);
  return zip.generateAsync({ type: 'uint8array' });
}
