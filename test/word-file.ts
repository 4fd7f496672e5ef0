import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:w="${MAIN}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`;

/** The parts of a made-up Word document: what stands in its body, and in the others that are named. */
export interface WordParts {
  readonly body: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly footnotes?: string;
}

/** A Word document of that markup, as Word would save it. */
export function wordFile({ body, ...others }: WordParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const roots = { comments: 'comments', commentsExtended: 'commentsEx', footnotes: 'footnotes' } as const;
  const names = Object.keys(others) as (keyof typeof others)[];
  const relations = names.map(
    (name) => `<Relationship Id="${name}" Type="${KINDS}/${name}" Target="${name}.xml"/>`,
  );
  const relationships = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file(
    '_rels/.rels',
    relationships(`<Relationship Id="main" Type="${KINDS}/officeDocument" Target="word/document.xml"/>`),
  );
  zip.file('word/document.xml', `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`);
  zip.file('word/_rels/document.xml.rels', relationships(relations.join('')));
  for (const name of names) {
    const prefix = name === 'commentsExtended' ? 'w15' : 'w';
    zip.file(
      `word/${name}.xml`,
      `<${prefix}:${roots[name]} ${NAMES}>${others[name]}</${prefix}:${roots[name]}>`,
    );
  }
  return zip.generateAsync({ type: 'uint8array' });
}

const BY = 'w:id="9" w:author="Idris Calloway" w:date="2026-10-03T09:12:00Z"';

/** A paragraph around runs, with properties of its own. */
export const p = (runs: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
export const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const ins = (text: string) => `<w:ins ${BY}>${r(text)}</w:ins>`;
export const del = (text: string) =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
/** That the end of a paragraph was put in or taken out. */
export const endIs = (fate: 'ins' | 'del') => `<w:rPr><w:${fate} ${BY}/></w:rPr>`;
/** Words with a comment on them. */
export const on = (id: number, runs: string) =>
  `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
export const comment = (id: number, author: string, text: string) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-10-03T10:00:00Z"><w:p w14:paraId="0000000${id}">${r(text)}</w:p></w:comment>`;
