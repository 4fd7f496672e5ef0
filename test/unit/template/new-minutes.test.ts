import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { composeAgenda } from '../../../src/core/agenda/compose-agenda.ts';
import { composeItems } from '../../../src/core/meeting/compose-items.ts';
import { composeMinutes } from '../../../src/core/minutes/compose-minutes.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { builtinProfile, defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import { asText } from '../../../src/core/template/draft.ts';
import { newMinutes } from '../../../src/core/template/new-minutes.ts';

const agendaText = `---
type: agenda
committee: Cabinet
meeting_date: 2026-12-10
time: "18:30"
items:
  - title: Apologies for absence
    description: To receive apologies for absence.
  - title: Minutes of the last meeting
    description: To approve as a correct record the minutes of the meeting held on 12 November 2026.
  - title: Street lighting
    report: ../reports/lighting.md
  - title: Quarterly update
    description: To receive a spoken update.
  - title: Exclusion of the press and public
  - title: Sale of land
    report: ../reports/land.md
    exempt: {paragraphs: [3]}
---
`;
const lightingText = `---
type: report
title: Street lighting
report_of: Director of Place
recommendations:
  - That the contract be awarded to the first bidder (see [](#bids)).
  - That a report on the first year be brought back by 31 May 2028.
  - {text: That the capital programme be increased., to: Council}
---
## Background

Three bids came in. {#bids}
`;
const landText = `---
type: report
title: Sale of land
report_of: the Head of Property
urgent: The buyer's offer lapses tomorrow.
recommendations: [That the land be sold.]
---
`;

function minutesOf(profile: Profile, agenda = agendaText): string {
  const composed = (text: string) => composeReport(parse(text), profile);
  return asText(
    newMinutes({
      agenda: composeAgenda(parse(agenda), profile),
      reports: new Map([
        ['../reports/lighting.md', composed(lightingText)],
        ['../reports/land.md', composed(landText)],
      ]),
      agendaPath: '../agendas/2026-12-10-cabinet.md',
    }),
  );
}

const cabinet: Profile = { ...defaultProfile(), committees: [{ name: 'Cabinet', kind: 'executive' }] };

describe('newMinutes', () => {
  it('begins with the meeting', () => {
    assert.match(
      minutesOf(cabinet),
      /^---\ntype: minutes\ncommittee: 'Cabinet'\nmeeting_date: 2026-12-10\nagenda: '\.\.\/agendas\/2026-12-10-cabinet\.md'\nstatus: draft\npresent:\n {2}- "\[name [^"]*\]"\nin_attendance:\n {2}- "\[name [^"]*\]"\nstarted: '18:30'\n---\n/,
    );
  });

  it('names no agenda that is no file yet', () => {
    const agenda = composeAgenda(parse(agendaText), cabinet);
    const text = asText(newMinutes({ agenda, reports: new Map(), agendaPath: undefined }));
    assert.doesNotMatch(text, /^agenda:/m);
  });

  it('has every item with its introducing line and what is to be recorded', () => {
    const text = minutesOf(cabinet);
    assert.deepEqual(
      [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title),
      [
        'Apologies for absence',
        'Minutes of the last meeting',
        'Street lighting',
        'Quarterly update',
        'Exclusion of the press and public',
        'Sale of land',
      ],
    );
    assert.match(
      text,
      /\n## Apologies for absence\n\nTo receive apologies for absence\.\n\n<!-- To be recorded: who sent apologies, and who came in whose place\. -->\n\n## /,
    );
    assert.match(
      text,
      /\n## Street lighting\n\nTo consider the report of the Director of Place\.\n\n<!-- To be recorded: who presented/,
    );
    assert.match(text, /\n## Sale of land\n\nTo consider the report of the Head of Property\.\n/);
  });

  it('makes each recommendation a draft resolution, those for another body apart', () => {
    assert.match(
      minutesOf(cabinet),
      new RegExp(
        [
          '\nRESOLVED That:\n',
          '\n1\\. The contract be awarded to the first bidder \\(see paragraph 2\\.1 of the report\\); and\n',
          '\n2\\. A report on the first year be brought back by 31 May 2028\\.\n',
          '\nRECOMMENDED to Council That the capital programme be increased\\.\n',
        ].join(''),
      ),
    );
    assert.match(
      minutesOf(cabinet),
      /\nRESOLVED That the minutes of the meeting held on 12 November 2026 be approved as a correct record\.\n/,
    );
  });

  it('words them in the council’s style', () => {
    assert.match(
      minutesOf({ ...cabinet, resolutionStyle: 'to' }),
      /\nRESOLVED:\n\n1\. to award the contract to the first bidder \([^)]*\); and\n\n2\. to agree that a report on the first year be brought back by 31 May 2028\.\n/,
    );
    assert.match(
      minutesOf({ ...cabinet, resolutionStyle: 'imperative', minutes: { numbering: 'none', parts: '(a)' } }),
      /\nRESOLVED that Cabinet:\n\n\(a\) Award the contract to the first bidder \([^)]*\); and\n\n\(b\) Agree that a report/,
    );
    assert.match(
      minutesOf({ ...cabinet, resolutionStyle: 'imperative' }),
      /\nRECOMMENDED to Council that Cabinet increase the capital programme\.\n/,
    );
    assert.match(
      minutesOf({ ...cabinet, minutes: { numbering: 'paragraphs', parts: '1.' } }),
      /-->\n\n1\. \[say what was said\]\n\n2\. RESOLVED That:\n\n {3}1\. The contract [^]*?\.\n\n3\. RECOMMENDED to Council That/,
    );
    assert.match(
      minutesOf({ ...cabinet, minutes: { numbering: 'items', parts: '1.' } }),
      /\nfirst_minute_number: \n---/,
    );
  });

  it('keeps an exempt item from the public, with a place for what they may know', () => {
    const text = minutesOf({ ...cabinet, committees: [] });
    assert.match(
      text,
      /\n:::exempt\{paragraphs="3"\}\n\n<!-- [^]*?RESOLVED That the land be sold\.\n\n:::\n\n<!-- To be recorded: .*section 100C\(2\)\)\. -->\n\nSummary for the public: \[say what was considered and decided\]\n$/,
    );
    const { items } = composeMinutes(parse(text), cabinet);
    assert.deepEqual(
      items.at(-1)?.parts.map(({ kind, blocks }) => [kind, blocks[0]?.exempt]),
      [
        ['narrative', ['3']],
        ['resolution', ['3']],
        ['narrative', undefined],
      ],
    );
  });

  it('states the special circumstances where the chair can find an item urgent', () => {
    const committee: Profile = { ...cabinet, committees: [{ name: 'Cabinet', kind: 'committee' }] };
    assert.match(
      minutesOf(committee),
      /as a matter of urgency by reason of special circumstances \(Local Government Act 1972, section 100B\(4\)\(b\)\), namely: The buyer's offer lapses tomorrow\.\n/,
    );
    assert.doesNotMatch(minutesOf(cabinet), /urgency/);
  });

  it('asks an English executive for its reasons and the alternatives', () => {
    assert.equal(
      minutesOf(cabinet).match(/\n\*\*Reasons for the decision:\*\* \[as set out in the report\]\n/g)?.length,
      2,
    );
    assert.doesNotMatch(minutesOf({ ...cabinet, committees: [] }), /Reasons for the decision/);
  });

  it('drafts the resolution to exclude the public in the words of the law', () => {
    assert.match(
      minutesOf(cabinet),
      /\nRESOLVED That, under regulation 4\(2\)\(b\) [^\n]* while item 6 is considered, [^\n]* within paragraph 3 of Part 1 of Schedule 12A [^\n]*\.\n/,
    );
    const scotland = builtinProfile('scotland');
    assert.ok(scotland);
    assert.match(minutesOf(scotland), /\nRESOLVED to agree that, under section 50A\(4\) /);
  });

  it('takes the words of the agenda where they are there', () => {
    const worded = agendaText.replace(
      'title: Exclusion of the press and public',
      'title: Exclusion of the press and public\n    description: To resolve that, under the usual law, the press and public be excluded.',
    );
    assert.match(
      minutesOf(cabinet, worded),
      /\nRESOLVED That, under the usual law, the press and public be excluded\.\n/,
    );
  });

  it('has no fault of its own but what is still to be filled in, and every item is found again', () => {
    const text = minutesOf(cabinet);
    const { problems } = check(parse(text), { profile: cabinet, today: '2026-12-11' });
    assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['placeholder-left']);
    const agenda = composeAgenda(parse(agendaText), cabinet);
    const items = composeItems({ agenda, minutes: composeMinutes(parse(text), cabinet) });
    assert.equal(items.length, agenda.entries.length);
    assert.ok(items.every(({ minutes }) => minutes !== undefined));
  });

  it('tells items of one title apart', () => {
    const twice = agendaText.replace('title: Quarterly update', 'title: Street lighting');
    assert.match(
      minutesOf(cabinet, twice),
      /\n## Street lighting \{#item-3\}\n[^]*\n## Street lighting \{#item-4\}\n/,
    );
  });
});
