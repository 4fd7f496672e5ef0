import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';

/** One red point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => cell(...text.split('\n'))) });
const counted = (text: string) => new Paragraph({ text, numbering: { reference: 'report', level: 1 } });
const heading = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, numbering: { reference: 'report', level: 0 } });
const lettered = (text: string) => new Paragraph({ text, numbering: { reference: 'report', level: 2 } });

/** A report as officers have it in Word: header in a table, numbers by Word, and all that Word can put in. */
export function oldReport(): Promise<Uint8Array> {
  const at = { author: 'Nell Farrow', date: '2026-01-05T10:00:00Z', id: 1 };
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'report',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.START },
            { level: 2, format: LevelFormat.LOWER_LETTER, text: '(%3)', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    comments: {
      children: [{ id: 0, author: 'Nell Farrow', children: [new Paragraph('Is this still so?')] }],
    },
    footnotes: { 1: { children: [new Paragraph('Counted in March 2026.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Marlbury Borough Council draft 3')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Retain until 2033')] }) },
        children: [
          new Paragraph({ text: 'Repair of the Weir Lane footbridge', heading: HeadingLevel.TITLE }),
          new Table({
            rows: [
              row('Report to:', 'Cabinet', 'Date:', '15 October 2026'),
              row('Report of', 'Director of Place', 'Wards affected', 'Weir Lane, Old Town'),
              row(
                'Lead officer',
                'Nell Farrow, Head of Highways\nTel: 01632 960111\nEmail: nell.farrow@example.gov.uk',
                'Key decision',
                'Yes',
              ),
              row('Budget code', 'HW-220', '', ''),
            ],
          }),
          heading('Purpose of the report'),
          counted('To ask Cabinet to agree the repair of the bridge.'),
          heading('Recommendations'),
          counted('That the repair be approved.'),
          counted('That the Director of Place be authorised to let the contract.'),
          heading('Background'),
          new Paragraph({
            numbering: { reference: 'report', level: 1 },
            children: [
              new TextRun('The bridge carries '),
              new TextRun({ text: '400 ', bold: true }),
              new TextRun({ text: 'people', bold: true }),
              new TextRun(' a day'),
              new FootnoteReferenceRun(1),
              new TextRun(', as '),
              new ExternalHyperlink({
                link: 'https://example.org/count_2026',
                children: [new TextRun('the count')],
              }),
              new TextRun(' shows.'),
            ],
          }),
          counted('It needs:'),
          lettered('new timber;'),
          lettered('new paint.'),
          new Paragraph({
            numbering: { reference: 'report', level: 1 },
            children: [
              new CommentRangeStart(0),
              new TextRun('The work takes '),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new DeletedTextRun({ ...at, text: 'eleven' }),
              new InsertedTextRun({ ...at, id: 2, text: 'twelve' }),
              new TextRun(' weeks.'),
            ],
          }),
          new Textbox({
            children: [new Paragraph('Boxed: the lane stays open.')],
            style: { width: '200pt' },
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: picture,
                transformation: { width: 10, height: 10 },
                altText: { name: 'bridge', title: 'bridge', description: 'The bridge from the north' },
              }),
            ],
          }),
          heading('Costs by year'),
          new Table({
            rows: [
              row('Year', 'Cost'),
              new TableRow({
                children: [
                  cell('2026/27'),
                  new TableCell({
                    children: [
                      new Table({ rows: [row('Timber', '£900'), row('Paint', '£100')] }),
                      new Paragraph(''),
                    ],
                  }),
                ],
              }),
            ],
          }),
          heading('Financial implications'),
          counted('The cost of £1,000 is within the budget.'),
          heading('Background papers'),
          new Paragraph({ text: 'Bridge inspection, May 2026', bullet: { level: 0 } }),
          new Paragraph({ text: 'Traffic count: https://example.org/count_2026', bullet: { level: 0 } }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
