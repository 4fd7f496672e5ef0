import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type FoundPaper, type ListedMeeting, meetingsOf } from '../../../src/core/meeting/meetings.ts';
import { paperFacts } from '../../../src/core/meeting/paper-facts.ts';
import { parse } from '../../../src/core/parse/parse.ts';

const today = '2026-11-02';

function paper(path: string, details: string): FoundPaper {
  const facts = paperFacts(parse(`---\n${details}\n---\n`));
  assert.ok(facts, path);
  return { path, facts };
}

const report = (path: string, committee: string, date: string, more = '') =>
  paper(path, `type: report\ntitle: ${path}\ncommittee: ${committee}\nmeeting_date: ${date}\n${more}`);

const agenda = (path: string, committee: string, date: string, items: string) =>
  paper(path, `type: agenda\ncommittee: ${committee}\nmeeting_date: ${date}\nitems:\n${items}`);

/** A meeting on one line for each item. */
const shown = ({ items }: ListedMeeting) =>
  items.map(
    ({ number, title, reports }) =>
      `${number ?? '-'} ${title}: ${reports.map(({ path, facts }) => (facts ? path : `${path}?`)).join(', ')}`,
  );

describe('the meetings that papers are for', () => {
  it('have the items of their agenda with the reports it names, and then the reports it does not name', () => {
    const { upcoming } = meetingsOf(
      [
        agenda(
          'agendas/a.md',
          'Cabinet',
          '2026-12-10',
          '  - Apologies\n  - title: Fees\n    report: [../reports/fees.md, ../reports/missing.md]\n  - { number: 5b, title: Trees, report: /etc/trees.md }\n  - Other business',
        ),
        report('reports/fees.md', 'Council', '2027-01-14'),
        report('reports/second.md', 'the  CABINET'.slice(5), '10 December 2026', 'agenda_item: "10"'),
        report('reports/first.md', 'Cabinet', '2026-12-10', 'agenda_item: "9"'),
      ],
      today,
    );
    assert.equal(upcoming.length, 1, 'a report that an agenda names is not with another meeting');
    assert.deepEqual(upcoming.flatMap(shown), [
      '1 Apologies: ',
      '2 Fees: reports/fees.md, ../reports/missing.md?',
      '5b Trees: /etc/trees.md?',
      '6 Other business: ',
      '9 reports/first.md: reports/first.md',
      '10 reports/second.md: reports/second.md',
    ]);
  });

  it('stand the next first, those without a date behind them, and past ones the last first', () => {
    const { upcoming, past } = meetingsOf(
      [
        report('a.md', 'Cabinet', '2026-12-10'),
        report('b.md', 'Audit', '2026-12-10'),
        report('c.md', 'Cabinet', today),
        report('d.md', 'Cabinet', '[date]'),
        report('e.md', 'Cabinet', '2026-11-01'),
        report('f.md', 'Cabinet', '2025-11-01'),
        paper('g.md', 'type: report\ntitle: One person\ndecision_maker: Director\ndecision_date: 2026-11-20'),
      ],
      today,
    );
    const names = (meetings: readonly ListedMeeting[]) =>
      meetings.map(({ committee, date }) => `${committee} ${date}`);
    assert.deepEqual(names(upcoming), [
      'Cabinet 2026-11-02',
      'Director 2026-11-20',
      'Audit 2026-12-10',
      'Cabinet 2026-12-10',
      'Cabinet undefined',
    ]);
    assert.deepEqual(names(past), ['Cabinet 2026-11-01', 'Cabinet 2025-11-01']);
  });

  it('have the minutes that name their agenda, or their body and day', () => {
    const { past } = meetingsOf(
      [
        agenda('agendas/a.md', 'Cabinet', '2026-10-15', '  - One'),
        paper('minutes/named.md', 'type: minutes\nagenda: ../agendas/a.md'),
        paper('minutes/same-day.md', 'type: minutes\ncommittee: cabinet\nmeeting_date: 2026-10-15'),
      ],
      today,
    );
    assert.deepEqual(
      past.map(({ minutes }) => minutes.map(({ path }) => path)),
      [['minutes/named.md', 'minutes/same-day.md']],
    );
  });

  it('are two where there are two agendas, and a report that both name is with both', () => {
    const items = '  - title: Fees\n    report: fees.md';
    const { upcoming } = meetingsOf(
      [
        agenda('a.md', 'Cabinet', '2026-12-10', items),
        agenda('b.md', 'Cabinet', '2026-12-10', items),
        report('fees.md', 'Cabinet', '2026-12-10'),
      ],
      today,
    );
    assert.deepEqual(upcoming.map(shown), [['1 Fees: fees.md'], ['1 Fees: fees.md']]);
    assert.equal(new Set(upcoming.map(({ id }) => id)).size, 2);
  });

  it('say of an agenda that names itself, or minutes as a report, that the report is to follow', () => {
    const { upcoming } = meetingsOf(
      [
        agenda(
          'a.md',
          'Cabinet',
          '2026-12-10',
          '  - { title: Me, report: a.md }\n  - { title: M, report: m.md }',
        ),
        paper('m.md', 'type: minutes\nagenda: a.md'),
      ],
      today,
    );
    assert.deepEqual(upcoming.flatMap(shown), ['1 Me: a.md?', '2 M: m.md?']);
  });

  const committees = ['Cabinet', 'Council', 'Audit', 'Planning', ''];
  const madeUp = fc
    .array(
      fc.record({
        committee: fc.constantFrom(...committees),
        day: fc.integer({ min: 1, max: 28 }),
        type: fc.constantFrom('report', 'report', 'report', 'agenda', 'minutes'),
        names: fc.array(fc.nat(1100), { maxLength: 5 }),
      }),
      { minLength: 1000, maxLength: 1000 },
    )
    .map((made) =>
      made.map(({ committee, day, type, names }, index): FoundPaper => {
        const date =
          index % 17 === 0 ? undefined : `2026-${index % 2 ? '10' : '12'}-${String(day).padStart(2, '0')}`;
        const items = names.map((name) => ({
          number: String(name),
          title: `Item ${name}`,
          reports: [`${name}.md`],
        }));
        const facts = {
          type: type,
          title: `Paper ${index}`,
          committee,
          date,
          isPublished: false,
          items: type === 'agenda' ? items : [],
        };
        return { path: `${index}.md`, facts };
      }),
    );

  it('hold every one of a thousand papers, whatever order they were found in', () => {
    fc.assert(
      fc.property(madeUp, (papers) => {
        const { upcoming, past } = meetingsOf(papers, today);
        const all = [...upcoming, ...past];
        const held = all.flatMap(({ agenda, items, minutes }) => [
          ...(agenda ? [agenda.path] : []),
          ...minutes.map(({ path }) => path),
          ...items.flatMap(({ reports }) => reports.flatMap(({ path, facts }) => (facts ? [path] : []))),
        ]);
        assert.deepEqual([...new Set(held)].sort(), papers.map(({ path }) => path).sort());
        assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
        assert.ok(past.every(({ date }) => date !== undefined && date < today));
        assert.ok(upcoming.every(({ date }) => date === undefined || date >= today));
        assert.deepEqual(meetingsOf([...papers].reverse(), today), { upcoming, past });
      }),
      { numRuns: 10 },
    );
  });

  it('are the same from facts that were kept as JSON', () => {
    const papers = [
      agenda('a.md', 'Cabinet', '2026-12-10', '  - { title: Fees, report: fees.md }'),
      report('fees.md', 'Cabinet', '2026-12-10', 'key_decision: yes'),
    ];
    const kept = JSON.parse(JSON.stringify(papers)) as FoundPaper[];
    assert.deepEqual(
      meetingsOf(kept, today).upcoming.map(shown),
      meetingsOf(papers, today).upcoming.map(shown),
    );
  });
});
