import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import { modesOf } from '../../../src/core/render/modes.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import type { View } from '../../../src/core/render/view.ts';
import { wordsOf } from './page-text.ts';

const profile: Profile = {
  ...defaultProfile(),
  committees: [
    { name: 'Cabinet', kind: 'executive' },
    { name: 'Planning Committee', kind: 'regulatory' },
  ],
};
const agenda = `---
type: agenda
committee: Cabinet
meeting_date: 2026-12-10
venue: Town Hall
items:
  - Apologies for absence
  - {title: Lamps, report: lamps.md}
  - {title: Land, report: land.md}
---
`;
const lamps = `---
type: report
title: New lamps
committee: Cabinet
meeting_date: 2026-12-10
report_of: Director of Place
key_decision: yes
purpose: To ask for lamps.
---

## Reasons for the recommendations

They are needed[^1] (see [](#dark)).

## Options considered

Candles.

## Background

It is dark. {#dark}

[^1]: By night.
[^2]: Unused.
`;
const land = '---\ntype: report\ntitle: Sale of land\npublic_title: Property\nclassification: exempt\n---\n';
const minutes = `---
type: minutes
committee: Cabinet
meeting_date: 2026-12-10
agenda: agenda.md
status: draft
declarations: [Councillor Pell declared an interest in item 2.]
---

## Apologies for absence

There were none[^n].

## Lamps

Members spoke.

RESOLVED That:

(a) lamps be bought; and

(b) the staff be thanked.

**Reasons for the decision:** as set out in the report.

**Other options considered and rejected:** torches.

## Land

:::exempt{paragraphs="3"}

RESOLVED That the secret offer be taken.

:::

[^n]: Of narrative.
`;

function page(view: View, text = minutes) {
  const beside: Readonly<Record<string, string>> = {
    'agenda.md': agenda,
    'lamps.md': lamps,
    'land.md': land,
  };
  const composed = composePaper(parse(text), profile, (path) => {
    const other = beside[path];
    return other === undefined ? undefined : parse(other);
  });
  return { composed, page: paperPage(composed, view, () => undefined) };
}

const linesOf = (view: View) => page(view).page?.parts.map(({ html }) => wordsOf(html)) ?? [];
const placeOf = (words: string) => minutes.indexOf(words);

describe('the list of decisions', () => {
  it('has what was resolved item by item, and nothing of what was said', () => {
    assert.deepEqual(linesOf({ copy: 'members', mode: 'decisions' }), [
      'Draft – the minutes are not yet approved',
      'Decisions Committee Cabinet Date of meeting Thursday 10 December 2026 Declarations of interest Councillor Pell declared an interest in item 2.',
      '2 Lamps',
      'RESOLVED That:',
      '(a)lamps be bought; and (b)the staff be thanked.',
      '3 Land',
      'Not for publication. Exempt information within paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to the financial or business affairs of any particular person (including the authority holding that information)).',
      'RESOLVED That the secret offer be taken.',
    ]);
  });

  it('keeps what is exempt from the public', () => {
    const lines = linesOf({ copy: 'public', mode: 'decisions' });
    assert.doesNotMatch(lines.join('\n'), /secret|Land/);
    assert.ok(lines.includes('3 Property'));
    assert.match(lines.at(-1) ?? '', /^A passage here is not for publication/);
  });
});

describe('the notice of a decision', () => {
  it('says who decided what, why, what else was considered, and when it takes effect', () => {
    const lines = linesOf({ copy: 'public', mode: 'notice', at: placeOf('Members spoke') });
    assert.deepEqual(lines, [
      'Notice of decision Lamps Decision maker Cabinet Date of decision Thursday 10 December 2026 Made at Town Hall Agenda item 2 Key decision Yes Call-in Ends Mon 21 Dec 2026, if the decision is published as soon as usual Takes effect from Tue 22 Dec 2026, if it is not called in Report by Director of Place Record Draft – the minutes are not yet approved',
      'Purpose',
      'To ask for lamps.',
      'Decision',
      'RESOLVED That:',
      '(a)lamps be bought; and (b)the staff be thanked.',
      'Reasons for the decision',
      'They are needed1 (see paragraph 4.1).',
      'Alternatives considered and rejected',
      'Other options considered and rejected: torches.',
      'Interests declared and dispensations',
      'Councillor Pell declared an interest in item 2.',
      'Supporting documents',
      'New lamps',
      'Notes',
      '1 By night. ↩',
    ]);
  });

  it('counts call-in from the day on which the decision was published, and says where it was made', () => {
    const published = minutes.replace('status: draft', 'status: draft\npublished: 2026-12-11');
    const facts = (text: string) =>
      wordsOf(
        page({ copy: 'public', mode: 'notice', at: text.indexOf('Members spoke') }, text).page?.parts[0]
          ?.html ?? '',
      );
    assert.match(
      facts(published),
      /Made at Town Hall.* Date of publication Friday 11 December 2026 Call-in Ends Fri 18 Dec 2026 Takes effect from Mon 21 Dec 2026/,
    );
  });

  it('says where call-in does not apply', () => {
    const fact = (head: string) =>
      wordsOf(
        page(
          { copy: 'public', mode: 'notice' },
          `---\ntype: minutes\n${head}\n---\n\n## Lamps\n\nRESOLVED That lamps be bought.\n`,
        ).page?.parts[0]?.html ?? '',
      );
    assert.match(fact('committee: Planning Committee\nmeeting_date: 2026-12-10'), /Call-in Does not apply/);
    assert.match(
      fact('decision_maker: Cabinet Member for Highways\ndecision_date: 2026-12-10'),
      /^Notice of decision Lamps Decision maker Cabinet Member for Highways Date of decision Thursday 10 December 2026 Call-in Ends Mon 21 Dec 2026/,
    );
  });

  it('has all that stands under the words for the reasons', () => {
    const text = minutes.replace(
      '**Reasons for the decision:** as set out in the report.',
      '**Reasons for the decision:**\n\n- It is dark.\n- It is late.',
    );
    const lines =
      page({ copy: 'public', mode: 'notice', at: text.indexOf('Members spoke') }, text).page?.parts.map(
        ({ html }) => wordsOf(html),
      ) ?? [];
    const at = lines.indexOf('Reasons for the decision');
    assert.deepEqual(lines.slice(at + 1, at + 3), [
      'It is dark. It is late.',
      'Alternatives considered and rejected',
    ]);
  });

  it('leaves out the interests that were declared in other items', () => {
    const text = minutes.replace(
      '[Councillor Pell declared an interest in item 2.]',
      '[Councillor Ash declared an interest in item 3., Councillor Elm has a dispensation.]',
    );
    const lines =
      page({ copy: 'public', mode: 'notice', at: text.indexOf('Members spoke') }, text).page?.parts.map(
        ({ html }) => wordsOf(html),
      ) ?? [];
    assert.ok(lines.includes('Councillor Elm has a dispensation.'));
    assert.doesNotMatch(lines.join('\n'), /Ash/);
  });

  it('leads nowhere that is not on the page', () => {
    const html = page({ copy: 'public', mode: 'notice', at: placeOf('Members spoke') })
      .page?.parts.map((part) => part.html)
      .join('\n');
    const links = [...(html ?? '').matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    assert.ok(links.length > 0);
    for (const id of links) assert.match(html ?? '', new RegExp(`id="${id}"`));
  });

  it('gives away nothing of an exempt decision', () => {
    const lines = linesOf({ copy: 'public', mode: 'notice', at: placeOf('RESOLVED That the secret') });
    assert.match(lines[0] ?? '', /^Notice of decision Property /);
    assert.doesNotMatch(lines.join('\n'), /secret|Sale|Land/);
  });

  it('is of the first decision where the item was not decided', () => {
    assert.match(linesOf({ copy: 'members', mode: 'notice', at: 0 })[0] ?? '', /^Notice of decision Lamps /);
  });

  it('is there only where something is resolved', () => {
    assert.deepEqual(modesOf(page({ copy: 'working' }).composed), [
      'minutes',
      'item',
      'agenda',
      'decisions',
      'notice',
    ]);
    const undecided = page({ copy: 'working' }, '---\ntype: minutes\n---\n\n## A\n\nWords.\n').composed;
    assert.deepEqual(modesOf(undecided), ['minutes', 'item']);
  });
});
