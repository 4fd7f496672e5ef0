import assert from 'node:assert/strict';
import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import type { ReturnedDocument, ReturnedPart } from '../../../../src/core/returned/returned.ts';
import { readCopy } from '../../../../src/word/review/read-copy.ts';
import { comment, del, endIs, ins, on, p, r, wordFile, type WordParts } from '../../../word-file.ts';

const SIGNS = { kept: '', inserted: '+', deleted: '-', withdrawn: '±' };

const marked = ({ text, fate }: ReturnedPart) => {
  const sign = SIGNS[fate.kind];
  return sign === '' ? text : `${sign}${text}${sign}`;
};

async function read(file: Uint8Array): Promise<ReturnedDocument> {
  const result = await readCopy(file);
  assert.ok('copy' in result);
  return result.copy;
}

const readParts = async (parts: WordParts) => read(await wordFile(parts));

async function linesOf(body: string): Promise<string[]> {
  const { paragraphs } = await readParts({ body });
  return paragraphs.map(
    ({ parts, end }) => parts.map(marked).join('') + (SIGNS[end.kind] && `¶${SIGNS[end.kind]}`),
  );
}

describe('read copy', () => {
  it('reads what was put in and taken out, by whom and when', async () => {
    const { paragraphs } = await readParts({ body: p(r('It is ') + del('safe') + ins('closed') + r('.')) });
    assert.deepEqual(paragraphs[0]?.parts.map(marked), ['It is ', '-safe-', '+closed+', '.']);
    const fate = paragraphs[0]?.parts[1]?.fate;
    assert.deepEqual(fate && 'by' in fate && fate.by, {
      author: 'Idris Calloway',
      date: '2026-10-03T09:12:00Z',
    });
  });

  it('reads the ends of paragraphs, moves, and what was put in and taken out again', async () => {
    const by = 'w:id="1" w:author="A"';
    assert.deepEqual(
      await linesOf(
        p(r('One'), endIs('ins')) +
          p(r('Two'), endIs('del')) +
          p(`<w:moveFrom ${by}>${r('Three')}</w:moveFrom><w:moveTo ${by}>${r('Four')}</w:moveTo>`) +
          p(
            `<w:ins ${by}><w:del w:id="2" w:author="B"><w:r><w:delText>Five</w:delText></w:r></w:del></w:ins>`,
          ),
      ),
      ['One¶+', 'Two¶-', '-Three-+Four+', '±Five±'],
    );
  });

  it('reads fields as they read, and neither their codes nor what other programs would read instead', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    assert.deepEqual(
      await linesOf(
        p(
          r('See ') +
            field('begin') +
            '<w:r><w:instrText>REF x</w:instrText></w:r>' +
            field('separate') +
            r('4.2') +
            field('end') +
            r('.'),
        ) +
          p(
            `<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:txbxContent>${p(r('In a box'))}</w:txbxContent></mc:Choice><mc:Fallback>${p(r('In a box'))}</mc:Fallback></mc:AlternateContent></w:r>`,
          ) +
          `<w:sdt><w:sdtContent>${p('<w:hyperlink>' + r('A link') + '</w:hyperlink><w:r><w:tab/><w:noBreakHyphen/></w:r>')}</w:sdtContent></w:sdt>`,
      ),
      ['See 4.2.', '', 'In a box', 'A link -'],
    );
  });

  it('reads the rows of tables, and those that came or went', async () => {
    const row = (cells: string[], fate = '') =>
      `<w:tr>${fate && `<w:trPr><w:${fate} w:id="1" w:author="A"/></w:trPr>`}${cells.map((cell) => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`;
    const { paragraphs } = await readParts({ body: `<w:tbl>${row(['a', 'b'])}${row(['c'], 'ins')}</w:tbl>` });
    assert.deepEqual(
      paragraphs.map(({ place, row: own, parts }) => [place, own?.fate.kind, parts.map(marked).join('')]),
      [
        ['cell', 'kept', 'a'],
        ['cell', 'kept', 'b'],
        ['cell', 'inserted', '+c+'],
      ],
    );
    assert.equal(paragraphs[0]?.row, paragraphs[1]?.row);
  });

  it('reads comments with the words they stand on, their answers, and whether they are done with', async () => {
    const { comments } = await readParts({
      body: p(r('The ') + on(1, on(2, r('bridge')))) + p(on(3, '')),
      comments: comment(1, 'Ann', 'Which?') + comment(2, 'Ben', 'The old one.') + comment(3, 'Cat', 'Good.'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:done="1"/>',
    });
    assert.deepEqual(
      comments.map(({ by, text, resolved, replies, anchor }) => ({
        said: `${by.author}: ${text}`,
        resolved,
        replies: replies.map((reply) => `${reply.by.author}: ${reply.text}`),
        anchor,
      })),
      [
        {
          said: 'Ann: Which?',
          resolved: false,
          replies: ['Ben: The old one.'],
          anchor: { paragraph: 0, start: 4, end: 10 },
        },
        { said: 'Cat: Good.', resolved: true, replies: [], anchor: { paragraph: 1, start: 0, end: 0 } },
      ],
    );
  });

  it('reads footnotes, and who changed only the look of words', async () => {
    const change = '<w:rPrChange w:id="1" w:author="Ann"><w:rPr/></w:rPrChange>';
    const { paragraphs } = await readParts({
      body: p(
        `<w:r><w:rPr><w:b/>${change}</w:rPr><w:t>Bold</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p(r('–'))}</w:footnote><w:footnote w:id="2">${p(r('A note') + ins('.'))}</w:footnote>`,
    });
    assert.deepEqual(
      paragraphs.map(({ place, parts, restyled }) => [place, parts.map(marked).join(''), restyled]),
      [
        ['body', 'Bold', [{ author: 'Ann', date: undefined }]],
        ['note', 'A note+.+', []],
      ],
    );
    assert.equal(paragraphs[0]?.parts[0]?.bold, true);
  });

  it('reads what another program writes', async () => {
    const by = { id: 1, author: 'Ann', date: '2026-10-03T09:12:00Z' };
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('It is '),
                new DeletedTextRun({ text: 'safe', ...by }),
                new InsertedTextRun({ text: 'closed', ...by, id: 2 }),
              ],
            }),
          ],
        },
      ],
    });
    const { paragraphs } = await read(new Uint8Array(await Packer.toArrayBuffer(document)));
    assert.deepEqual(paragraphs[0]?.parts.map(marked), ['It is ', '-safe-', '+closed+']);
  });

  it('says in a sentence why a file is not read', async () => {
    const said = async (file: Uint8Array) => {
      const result = await readCopy(file);
      return 'refused' in result ? result.refused : undefined;
    };
    assert.match((await said(new TextEncoder().encode('%PDF-1.7'))) ?? '', /^This is a PDF/);
    assert.ok(await said(await wordFile({ body: '<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000) })));
  });
});
