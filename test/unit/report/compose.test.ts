import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { ParagraphNumbering } from '../../../src/core/profile/profile.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import type { Report, Section } from '../../../src/core/report/report.ts';

function compose(text: string, numbering: ParagraphNumbering = 'sections'): Report {
  return composeReport(parse(text), { ...defaultProfile(), numbering });
}

/** "4 Proposal [proposal]", "  4.1 The words" … */
function outline(report: Report): string[] {
  const words = (start: number, end: number) =>
    report.paper.text.slice(start, end).split(/\s/).slice(0, 2).join(' ');
  const lines = (section: Section, margin: string): string[] => [
    `${margin}${section.number ?? '–'} ${section.heading} [${section.covers.join(' ')}]`,
    ...section.blocks.map(({ number, span }) => `${margin}  ${number ?? '–'} ${words(span.start, span.end)}`),
    ...section.sections.flatMap((sub) => lines(sub, `${margin}  `)),
  ];
  return report.sections.flatMap((section) => lines(section, ''));
}

const both = `---
type: report
purpose: To renew it.
recommendations:
  - That it be renewed.
  - text: That authority be delegated
    reason: It is quicker.
    parts: [to the Director, to the Head]
implications:
  legal: |
    A power.

    A duty.
  gaelic: None was found because no sign changes.
background_papers:
  - title: The plan
    url: https://harrowmere.example/plan
  - A letter
---
Opening words.

## 4. Background {#why}

First. {#first}

### Timetable

In March.

- a list

## Something else

Other words.

## FINANCIAL IMPLICATIONS

It costs £1.
`;

describe('composeReport', () => {
  it('gives no number to what a table or a picture below it is called', () => {
    const report = compose(
      '---\ntype: report\n---\n\n## Costs\n\nFirst.\n\nTable 1: Costs\n\n| A |\n| - |\n| 1 |\n\nTable 2 shows nothing.\n\nFigure 1 – A map\n\n![Map](map.png)\n\nLast.\n',
    );
    const numbers = report.sections.flatMap(({ blocks }) => blocks.map(({ number }) => number ?? '–'));
    assert.deepEqual(numbers, ['1.1', '–', '–', '1.2', '–', '1.3', '1.4']);
  });

  it('puts fields and headings in the council’s order and numbers them in one run', () => {
    assert.deepEqual(outline(compose(both)), [
      '–  []',
      '  0.1 Opening words.',
      '1 Purpose of the report [purpose]',
      '  1.1 To renew',
      '2 Recommendations [recommendations]',
      '  2.1 That it',
      '  2.2 That authority',
      '  (a) to the',
      '  (b) to the',
      '3 Background [background]',
      '  3.1 First. {#first}',
      '  – Timetable []',
      '    3.2 In March.',
      '    – - a',
      '4 Something else []',
      '  4.1 Other words.',
      '5 FINANCIAL IMPLICATIONS [financial]',
      '  5.1 It costs',
      '6 Legal implications [legal]',
      '  6.1 A power.',
      '  6.2 A duty.',
      '7 Background papers [background_papers]',
      '8 Gaelic implications [gaelic]',
      '  8.1 None was',
    ]);
  });

  const schemes: [ParagraphNumbering, string[]][] = [
    ['consecutive', ['–', '1', '–', '2']],
    ['restart', ['–', '1', '–', '1']],
    ['lettered', ['A', 'A1', 'B', 'B1']],
    ['none', ['–', '–', '–', '–']],
  ];
  for (const [scheme, expected] of schemes) {
    it(`numbers paragraphs in the scheme “${scheme}”`, () => {
      const report = compose('---\ntype: report\n---\n## One\n\nA.\n\n## Two\n\nB.\n', scheme);
      const numbers = report.sections.flatMap(({ number, blocks }) => [
        number,
        ...blocks.map((b) => b.number),
      ]);
      assert.deepEqual(
        numbers.map((number) => number ?? '–'),
        expected,
      );
    });
  }

  it('knows the recommendations wherever they are written', () => {
    const said = (report: Report) =>
      report.recommendations.map(({ number, text, parts }) => [number, text, parts]);
    assert.deepEqual(said(compose(both)), [
      ['2.1', 'That it be renewed.', []],
      ['2.2', 'That authority be delegated', ['to the Director', 'to the Head']],
    ]);
    const body =
      '---\ntype: report\n---\n## Recommended action\n\nThat Cabinet:\n\n(a) approves;\n(b) notes.\n\nThat it be so.\n';
    assert.deepEqual(said(compose(body)), [
      ['(a)', 'approves;', []],
      ['(b)', 'notes.', []],
      ['1.2', 'That it be so.', []],
    ]);
  });

  it('knows what a label stands for', () => {
    const { labels } = compose(both);
    assert.deepEqual(
      [...labels.values()].map(({ label, kind, number }) => [label, kind, number]),
      [
        ['why', 'section', '3'],
        ['first', 'paragraph', '3.1'],
      ],
    );
  });

  it('lists background papers and appendices from the details or from under the heading', () => {
    assert.deepEqual(
      compose(both).backgroundPapers.map(({ title, url }) => [title, url]),
      [
        ['The plan', 'https://harrowmere.example/plan'],
        ['A letter', undefined],
      ],
    );
    const body =
      '---\ntype: report\n---\n## Background documents\n\n- [The plan](https://a.example)\n- A letter\n';
    assert.deepEqual(
      compose(body).backgroundPapers.map(({ title, url }) => [title, url]),
      [
        ['The plan', 'https://a.example'],
        ['A letter', undefined],
      ],
    );
    const { appendices } = compose(
      '---\ntype: report\nappendices:\n  - label: Appendix A\n    title: Bids\n    exempt: {paragraphs: [3, 5]}\n  - Map\n---\n',
    );
    assert.deepEqual(
      appendices.map(({ label, title, exempt }) => [label, title, exempt]),
      [
        ['Appendix A', 'Bids', ['3', '5']],
        [undefined, 'Map', undefined],
      ],
    );
  });

  it('marks what stands in an exempt passage, and numbers it as if it were open', () => {
    const report = compose(
      '---\ntype: report\n---\n## Bids\n\nOpen.\n\n:::exempt{paragraphs="3, 5"}\nClosed.\n:::\n\nOpen again.\n',
    );
    assert.deepEqual(
      report.sections[0]?.blocks.map(({ number, exempt }) => [number, exempt]),
      [
        ['1.1', undefined],
        ['1.2', ['3', '5']],
        ['1.3', undefined],
      ],
    );
  });

  it('takes headings in code, comments and HTML for no sections', () => {
    const report = compose(
      '---\ntype: report\n---\n```\n## Code\n```\n\n<!--\n## Comment\n-->\n\n<div>\n## HTML\n</div>\n',
    );
    assert.deepEqual(
      report.sections.map(({ heading }) => heading),
      [''],
    );
  });
});
