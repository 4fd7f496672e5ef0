import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importSource } from '../../../src/core/import/import-source.ts';
import { readDocument } from '../../../src/word/read/read-file.ts';
import { numberedDocument } from '../word/read/numbered-document.ts';

/** One thing that stands in a document; its words are made up, its form is what councils write. */
interface Part {
  readonly kind: 'heading' | 'line' | 'item' | 'field' | 'row' | 'resolution' | 'litter';
  readonly words: readonly string[];
  readonly form: number;
}

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,9}$/),
  fc.stringMatching(/^[A-Z][a-z]{2,7}$/),
  fc.constantFrom(
    'TCPB',
    '£1,200',
    '2026/27',
    'a_b',
    '*',
    '[x]',
    '1.',
    '(a)',
    'and',
    'The',
    'O’Hara',
    '12',
    '#4',
    '|',
    '<b',
    'naïve',
  ),
);
const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom(
    'heading',
    'line',
    'line',
    'line',
    'item',
    'item',
    'field',
    'row',
    'resolution',
    'litter',
  ),
  words: fc.array(word, { minLength: 1, maxLength: 14 }),
  form: fc.nat(15),
});
const documents = fc.array(part, { minLength: 1, maxLength: 24 });

const headings = [
  'PURPOSE OF REPORT',
  'Recommendations',
  '2. Financial implications',
  'LEGAL IMPLICATIONS',
  'Background',
  'Background papers',
  'Appendices',
  'Cross-cutting issues and implications',
  'Section 1 – Summary and recommendations',
  'Contact Officer',
  'Reason for this report',
];
const markers = [
  '•',
  '-',
  '1.',
  '2.',
  'a)',
  'b)',
  '(i)',
  '(ii)',
  '1.1',
  '1.2',
  '4.',
  '',
  'EX/1',
  'EX/2',
  '3.',
  '26/4',
];
const labels = [
  'Title:',
  'DATE:',
  'To:',
  'Lead officer:',
  'Tel:',
  'Wards affected:',
  'Subject',
  'E-MAIL:',
  'Report of',
  'Colour:',
  'AGENDA ITEM:',
  'Date:',
];
const leads = [
  'RESOLVED That:',
  'It was RESOLVED',
  'Minutes:',
  'Agenda item',
  'Supporting documents:',
  'Present:',
  'It is recommended that:',
  'Not for publication',
  'Members are asked to:',
  'Legal – None,',
  'Financial:',
  'Is this report restricted? Yes ☐ No ☒',
  'LEGAL IMPLICATIONS Supplied by:',
  'Portfolio:',
  'Recommendation to Cabinet:',
  'Reason:',
  'Contact:',
  'Cabinet – 11 March 2027',
  'None\t1,200\t',
  'AGENDA',
  'MINUTES of the meeting held on 3 May 2026',
  'PART II – PRIVATE',
  'Decision:',
  'Apologies:',
  'The meeting ended at 8.42 pm',
  'Venue:',
];
const litter = ['<AI1>', '</AI1>', '<TRAILER_SECTION>', 'pdf icon PDF 97 KB', 'Page 3 of 9'];

function lineOf({ kind, words, form }: Part): string {
  const said = words.join(' ');
  if (kind === 'heading') return form < headings.length ? (headings[form] ?? '') : said.toUpperCase();
  if (kind === 'item') return `${markers[form] ?? ''} ${said}`;
  if (kind === 'field') return `${labels[form] ?? ''} ${said}`;
  if (kind === 'resolution') return `${leads[form % leads.length]} ${form % 2 ? said : ''}`;
  if (kind === 'litter') return litter[form % litter.length] ?? '';
  return said;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function asHtml(parts: readonly Part[]): string {
  const blocks = parts.map((each) => {
    const line = escaped(lineOf(each));
    const { kind, form } = each;
    if (kind === 'heading') return `<h${(form % 3) + 1}>${line}</h${(form % 3) + 1}>`;
    if (kind === 'item')
      return form % 2 ? `<ul><li>${line}<ol><li>${line}</li></ol></li></ul>` : `<p>${line}`;
    if (kind === 'row')
      return `<table><tr><td>${line}</td><td><p>${line}</p><table><tr><td>in<td>it</table></td></tr></table>`;
    if (form === 7) return `<p><b>${line}</b> <i>${line}</i> <a href="/x">${line}</a></p>`;
    if (form === 8)
      return `<dl><dt>${line}<dd>${line}</dl><nav>${line}</nav><p style="display:none">${line}</p>`;
    return form === 9 ? `<div>${line}<br><br>${line}</div>` : `<p>${line}</p>`;
  });
  return `<!DOCTYPE html><html><body>${blocks.join('\n')}</body></html>`;
}

const run = (text: string, properties = '') =>
  `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') => `<w:p>${properties}${inner}</w:p>`;

function partInWord(each: Part): string {
  const line = lineOf(each);
  const { kind, form } = each;
  const list = `<w:pPr><w:numPr><w:ilvl w:val="${form % 3}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  if (kind === 'heading') return paragraph(run(line), `<w:pPr><w:outlineLvl w:val="${form % 3}"/></w:pPr>`);
  if (kind === 'item') return paragraph(run(line), form % 2 ? list : '');
  if (kind === 'row') {
    const cell = `<w:tc>${paragraph(run(line))}</w:tc>`;
    return `<w:tbl><w:tr>${cell}<w:tc><w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>${paragraph('')}</w:tc></w:tr></w:tbl>`;
  }
  if (form === 7)
    return paragraph(
      `<w:del><w:r><w:delText>${escaped(line)}</w:delText></w:r></w:del><w:ins>${run(line)}</w:ins>`,
    );
  if (form === 8)
    return paragraph(
      `<w:r><w:pict><w:txbxContent>${paragraph(run(line))}</w:txbxContent></w:pict></w:r>${run(line, '<w:rPr><w:vanish/></w:rPr>')}`,
    );
  if (form === 9)
    return `<w:sdt><w:sdtContent>${paragraph(`<w:smartTag>${run(line, '<w:rPr><w:b/></w:rPr>')}</w:smartTag><w:r><w:br/></w:r>${run(line)}`)}</w:sdtContent></w:sdt>`;
  return paragraph(run(line));
}

function asWord(parts: readonly Part[]): Promise<Uint8Array> {
  const levels = ['%1.', '%1.%2', '(%3)'].map(
    (text, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${at === 2 ? 'lowerLetter' : 'decimal'}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return numberedDocument([levels.join('')], parts.map(partInWord).join(''));
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/** Every word of `said` stands in the file that is made of the document or in its notes, as often as it was said. */
async function losesNothing(file: Uint8Array, name: string, said: string): Promise<void> {
  const source = await readDocument(file, name, 'pictures');
  if ('refused' in source) return assert.match(source.refused, /no words/);
  const { markdown, notes } = importSource(source);
  const kept = counted(`${markdown}\n${notes.map((note) => note.words).join('\n')}`);
  for (const [lost, count] of counted(said)) {
    assert.ok(
      (kept.get(lost) ?? 0) >= count,
      `“${lost}” ${kept.get(lost) ?? 0} of ${count}: ${said}\n\n${markdown}`,
    );
  }
}

const wordsOfXml = (xml: string) =>
  [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)]
    .map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'))
    .join('\n');

describe('import never loses a word', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const gaps = ['\n', '\n\n', '\r\n\r\n'];

  // A heading taken into the header left the next one without a section, and a number that an item consists of was lost.
  const onceLost: Part[][] = [
    [
      { kind: 'heading', words: ['a'], form: 7 },
      { kind: 'field', words: ['TCPB'], form: 0 },
      { kind: 'heading', words: ['a'], form: 1 },
      { kind: 'line', words: ['a'], form: 8 },
      { kind: 'heading', words: ['a'], form: 0 },
    ],
    [
      { kind: 'heading', words: ['a'], form: 0 },
      { kind: 'item', words: ['12'], form: 11 },
      { kind: 'heading', words: ['a'], form: 0 },
    ],
  ];

  it('of plain text', () =>
    fc.assert(
      fc.asyncProperty(documents, fc.nat(2), async (parts, gap) => {
        const text = parts.map(lineOf).join(gaps[gap]);
        await losesNothing(bytes(text), 'a.txt', text);
      }),
      { numRuns: 200 },
    )).timeout(30_000);

  it('of a web page', () =>
    fc.assert(
      fc.asyncProperty(documents, async (parts) => {
        const page = asHtml(parts);
        const said = page
          .replace(/<[^>]*>/g, ' ')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&');
        await losesNothing(bytes(page), 'a.html', said);
      }),
      { numRuns: 150, examples: onceLost.map((parts) => [parts]) },
    )).timeout(30_000);

  it('of a Word document', () =>
    fc.assert(
      fc.asyncProperty(documents, async (parts) => {
        await losesNothing(await asWord(parts), 'a.docx', wordsOfXml(parts.map(partInWord).join('')));
      }),
      { numRuns: 150 },
    )).timeout(30_000);
});
