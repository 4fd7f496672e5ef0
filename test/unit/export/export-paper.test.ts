import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { check } from '../../../src/core/check/check.ts';
import { exportPaper } from '../../../src/core/export/export-paper.ts';
import type { ExportedCopy, ExportedPaper } from '../../../src/core/export/exported.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import schema from '../../../schemas/export.schema.json';

const validate = new Ajv({ allErrors: true }).compile(schema);
const example = 'examples/harrowmere';
const harrowmere = readProfile(readFileSync(`${example}/council.yaml`, 'utf8')).profile;

/** What another program gets: JSON, valid against the schema. */
function exported(
  text: string,
  copy: ExportedCopy = 'members',
  beside: Readonly<Record<string, string>> = {},
  profile = defaultProfile(),
): ExportedPaper {
  const paper = parse(text);
  const composed = composePaper(paper, profile, (path) => {
    const other = beside[path];
    return other === undefined ? undefined : parse(other);
  });
  const { problems } = check(paper, { profile, today: '2026-09-01' });
  const json = JSON.parse(JSON.stringify(exportPaper(composed, profile, copy, problems))) as ExportedPaper;
  assert.ok(validate(json), JSON.stringify(validate.errors));
  return json;
}

const reportText = `---
type: report
title: Sale of land
public_title: A matter of property
committee: Cabinet
meeting_date: 2026-12-10
purpose: To ask for a sale. {#ask}
recommendations:
  - {text: That the land be sold., reason: It is not used., to: Council, parts: [for cash]}
background_papers:
  - {title: Valuation, url: "https://www.example.org/v"}
appendices:
  - {label: A, title: Secret offers, public_title: Offers, file: a.pdf, exempt: {paragraphs: [3]}}
---

## Background

The land is *idle*. {#idle}

<!-- Ask Ann. -->

:::exempt{paragraphs="3, 5"}
It is worth £2m.
:::

- Open<!-- not this -->

  :::exempt
  Hidden.
  :::

### Details

| A | B |
| - | - |
| 1 | 2 |
`;

describe('exportPaper', () => {
  it('gives a report whole', () => {
    const { type, title, header, sections, recommendations, background_papers, appendices, problems } =
      exported(reportText);
    assert.deepEqual([type, title], ['report', 'Sale of land']);
    assert.deepEqual(header, {
      type: 'report',
      title: 'Sale of land',
      public_title: 'A matter of property',
      committee: 'Cabinet',
      meeting_date: '2026-12-10',
    });
    assert.deepEqual(
      sections.map(({ id, number, heading, paragraphs }) =>
        [id, number, heading, ...paragraphs.map((each) => each.number ?? '–')].join(' | '),
      ),
      [
        'purpose | 1 | Purpose of the report | 1.1',
        'recommendations | 2 | Recommendations | 2.1 | (a)',
        'background | 3 | Background | 3.1 | 3.2 | –',
        'appendices | 4 | Appendices',
        'background_papers | 5 | Background papers',
      ],
    );
    const background = sections[2];
    assert.deepEqual(
      background?.paragraphs.map(({ kind, text, label, exempt }) => [kind, text, label, exempt]),
      [
        ['paragraph', 'The land is *idle*.', 'idle', undefined],
        ['paragraph', 'It is worth £2m.', undefined, ['3', '5']],
        ['list', '- Open\n\n  :::exempt\n  Hidden.\n  :::', undefined, undefined],
      ],
    );
    assert.equal(background.sections[0]?.paragraphs[0]?.kind, 'table');
    assert.deepEqual(recommendations, [
      {
        number: '2.1',
        text: 'That the land be sold.',
        reason: 'It is not used.',
        to: 'Council',
        parts: ['for cash'],
      },
    ]);
    assert.deepEqual(background_papers, [{ title: 'Valuation', url: 'https://www.example.org/v' }]);
    assert.deepEqual(appendices, [{ label: 'A', title: 'Secret offers', file: 'a.pdf', exempt: ['3'] }]);
    assert.ok(problems.some(({ rule, line }) => rule === 'section-missing' && line > 0));
  });

  it('leaves out of the public’s copy what is exempt, and keeps its numbers', () => {
    const { sections, appendices, problems } = exported(reportText, 'public');
    assert.deepEqual(
      sections[2]?.paragraphs.map(({ number, text, exempt }) => [number, text, exempt]),
      [
        ['3.1', 'The land is *idle*.', undefined],
        ['3.2', undefined, ['3', '5']],
        [undefined, '- Open', undefined],
      ],
    );
    assert.deepEqual(appendices, [{ label: 'A', title: 'Offers', exempt: ['3'] }]);
    assert.deepEqual(problems, []);
  });

  it('gives the public of a report that is exempt its public title and its header alone', () => {
    const all = reportText.replace(
      'title: Sale',
      'classification: exempt\nvalue: £2m\nexempt: {paragraphs: [3]}\ntitle: Sale',
    );
    const paper = exported(all, 'public');
    assert.equal(paper.title, 'A matter of property');
    assert.doesNotMatch(JSON.stringify(paper), /Sale of land|£2m|idle|Valuation/);
    assert.deepEqual([paper.sections, paper.recommendations], [[], []]);
  });

  it('gives resolutions part by part, with movers, votes and actions', () => {
    const { items } = exported(`---
type: minutes
---

## Lamps

To receive a report.

Members spoke.

MOVED by Cllr Pell, SECONDED by Cllr Finch and it was RESOLVED (For 7, Against 3) to:

1. note it;

1. ask the Director to report to the next meeting:

   (a) on cost; and

   (b) on light.

## Parking

1. Mrs Pell spoke.

2. RESOLVED that it be noted.
`);
    const [lamps, parking] = items;
    assert.equal(lamps?.introduction, 'To receive a report.');
    assert.deepEqual(lamps.narrative, [{ kind: 'paragraph', text: 'Members spoke.' }]);
    const [resolution] = lamps.resolutions;
    assert.deepEqual(
      [resolution?.mover, resolution?.seconder, resolution?.vote],
      ['Cllr Pell', 'Cllr Finch', { for: 7, against: 3, unanimous: false }],
    );
    assert.deepEqual(
      resolution?.parts.map(({ marker, parts, action }) => [
        marker,
        parts.map((part) => part.marker),
        action,
      ]),
      [
        ['1.', [], undefined],
        ['2.', ['(a)', '(b)'], { who: 'the Director', when: 'next meeting' }],
      ],
    );
    assert.deepEqual(
      parking?.resolutions.map(({ minute, parts }) => [minute, parts.length]),
      [['2', 1]],
    );
  });

  it('gives the public an exempt resolution by its number alone', () => {
    const { items } = exported(
      '---\ntype: minutes\n---\n\n## Land\n\n:::exempt{paragraphs="3"}\n\nSecret words.\n\n2. RESOLVED that the secret be kept.\n\n:::\n\nSummary for the public: it was discussed.\n',
      'public',
    );
    assert.deepEqual(items[0]?.resolutions, [{ minute: '2', exempt: ['3'], parts: [] }]);
    assert.doesNotMatch(JSON.stringify(items), /[Ss]ecret/);
    assert.match(JSON.stringify(items), /it was discussed/);
  });

  it('gives an agenda with its reports, and says which are to follow', () => {
    const { items, not_for_publication: mark } = exported(
      '---\ntype: agenda\ncommittee: Cabinet\nitems:\n  - Apologies\n  - {title: Land, report: [land.md, other.md]}\n---\n',
      'members',
      { 'land.md': reportText },
    );
    assert.deepEqual(items[0], {
      number: '1',
      title: 'Apologies',
      reports: [],
      narrative: [],
      resolutions: [],
      actions: [],
    });
    assert.deepEqual(
      items[1]?.reports.map(({ path, to_follow, report }) => [
        path,
        to_follow,
        report?.recommendations.length,
      ]),
      [
        ['land.md', false, 1],
        ['other.md', true, undefined],
      ],
    );
    assert.match(
      mark ?? '',
      /^Not for publication\. Exempt information within paragraphs 3 and 5 of Part 1 /,
    );
  });

  it('gives a report the number that the agenda gives its item', () => {
    const agenda =
      '---\ntype: agenda\nitems:\n  - title: Apologies\n  - {number: 5b, title: Land, report: land.md}\n---\n';
    const report = reportText.replace('committee: Cabinet', 'committee: Cabinet\nagenda_item: "9"');
    const { items } = exported(agenda, 'members', { 'land.md': report });
    assert.deepEqual((items[1]?.reports[0]?.report?.header as { agenda_item: string }).agenda_item, '5b');
    assert.deepEqual((exported(report).header as { agenda_item: string }).agenda_item, '9');
  });

  it('holds its schema for every paper of the example council', () => {
    for (const path of [
      'agendas/2026-10-15-cabinet.md',
      'minutes/2026-10-15-cabinet.md',
      'reports/short-breaks-contract.md',
    ]) {
      const text = readFileSync(`${example}/${path}`, 'utf8');
      for (const copy of ['public', 'members'] as const) {
        const paper = exported(text, copy, {}, harrowmere);
        assert.ok(paper.items.length > 0 || paper.sections.length > 0, path);
      }
    }
  });

  it('has nothing of a file that is none of ours', () => {
    const composed = composePaper(parse('# Notes\n'), defaultProfile());
    assert.equal(exportPaper(composed, defaultProfile(), 'public', []), undefined);
  });
});
