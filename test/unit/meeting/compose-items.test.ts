import assert from 'node:assert/strict';
import { composeAgenda } from '../../../src/core/agenda/compose-agenda.ts';
import { nextNumber } from '../../../src/core/agenda/item-number.ts';
import type { AgendaItem } from '../../../src/core/meeting/agenda-item.ts';
import { composeItems } from '../../../src/core/meeting/compose-items.ts';
import { composeMinutes } from '../../../src/core/minutes/compose-minutes.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { composeReport } from '../../../src/core/report/compose.ts';

const profile = defaultProfile();
const agenda = composeAgenda(
  parse(`---
type: agenda
items:
  - Apologies for absence
  - title: Street lighting
    description: To consider the renewal of a contract.
    report: ../reports/lighting.md
    presenter: Councillor Pell
  - title: Parking
    number: "5a"
    report: [../reports/parking.md, ../reports/missing.md]
    exempt: {paragraphs: "3 and 5", public_interest: It outweighs.}
  - title: Annual accounts
    report: ../reports/accounts.2026.PDF
  - title: Plans
    report: [../north.png, ../south.docx, ../notes.md, 'https://example.org/a.pdf', /a.pdf]
  - title: Urgent business
---
Please arrive early.
`),
  profile,
);
const lighting = composeReport(
  parse(`---
type: report
title: Renewal of the street lighting contract
agenda_item: "9"
lead_member: [Councillor Amara, Councillor Finch]
purpose: To ask for renewal.
public_title: A contract
appendices:
  - {label: A, title: Bids}
background_papers:
  - The strategy
---
## Background

Words.
`),
  profile,
);
const minutes = composeMinutes(
  parse(`---
type: minutes
---
## 42. STREET LIGHTING

To receive a report.

RESOLVED that it be renewed.

## A petition {#item-5a}

It was received.

## Closing

The Chair thanked everybody.
`),
  profile,
);
const reports = new Map([['../reports/lighting.md', lighting]]);

const shown = (items: readonly AgendaItem[]) =>
  items.map(({ number, title, introduction, presenter, minutes: record, reports: named }) =>
    [
      number ?? '–',
      title,
      introduction ?? '–',
      presenter ?? '–',
      record ? `${record.parts.length} parts` : 'not minuted',
      named.map(({ report, file }) => (report ? 'report' : (file?.title ?? 'to follow'))).join(', '),
    ].join(' | '),
  );

describe('composeItems', () => {
  it('puts agenda, reports and minutes together, whatever there is of each', () => {
    assert.deepEqual(shown(composeItems({ agenda, reports, minutes })), [
      '1 | Apologies for absence | – | – | not minuted | ',
      '2 | Street lighting | To receive a report. | Councillor Pell | 1 parts | report',
      '5a | Parking | – | – | 1 parts | to follow, to follow',
      '6 | Annual accounts | – | – | not minuted | Annual accounts (PDF)',
      '7 | Plans | – | – | not minuted | north (PNG), south (DOCX), to follow, to follow, to follow',
      '8 | Urgent business | – | – | not minuted | ',
      '– | Closing | – | – | 1 parts | ',
    ]);
    assert.deepEqual(shown(composeItems({ reports: new Map([['', lighting]]) })), [
      '9 | Renewal of the street lighting contract | To ask for renewal. | Councillor Amara, Councillor Finch | not minuted | report',
    ]);
    assert.deepEqual(shown(composeItems({ minutes })).length, 3);
    assert.deepEqual(composeItems({}), []);
  });

  it('keeps what is exempt, and the title the public sees', () => {
    const items = composeItems({ agenda, reports, minutes });
    assert.deepEqual(items[2]?.exempt, { paragraphs: ['3', '5'], publicInterest: 'It outweighs.' });
    assert.equal(items[1]?.exempt, undefined);
    assert.equal(items[1]?.publicTitle, 'A contract');
  });
});

describe('nextNumber', () => {
  it('counts on from any number an agenda gives', () => {
    assert.deepEqual([undefined, '1', '9', '5b', 'C7', '12.4', 'A'].map(nextNumber), [
      '1',
      '2',
      '10',
      '6',
      'C8',
      '12.5',
      '1',
    ]);
  });
});
