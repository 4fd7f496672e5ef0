import assert from 'node:assert/strict';
import { AgendasByReport } from '../../../src/core/meeting/agendas-by-report.ts';
import { factsIn } from '../../../src/core/meeting/facts-in.ts';
import { namingAgendas } from '../../../src/core/meeting/naming-agendas.ts';

const agenda = (reports: readonly string[], date = '2026-12-10', more = '') =>
  factsIn(
    `---\ntype: agenda\ncommittee: Cabinet\nmeeting_date: ${date}\n${more}items:\n${reports
      .map((report) => `  - {title: Item, report: ${report}}\n`)
      .join('')}---\n`,
  );

describe('the agendas that name a report', () => {
  it('are known by its path, in their order, whatever else stands on them', () => {
    const agendas = new AgendasByReport();
    agendas.take('agendas/b.md', agenda(['../reports/fees.md', '../../out.md', '/etc/hosts', 'b.md']));
    agendas.take('agendas/a.md', agenda(['../reports/../reports/fees.md']));
    agendas.take('minutes.md', factsIn('---\ntype: minutes\nagenda: agendas/a.md\n---\n'));
    const paths = (report: string) => agendas.of(report).map(({ path }) => path);
    assert.deepEqual(paths('reports/fees.md'), ['agendas/a.md', 'agendas/b.md']);
    assert.deepEqual(paths('../out.md'), ['agendas/b.md'], 'nothing of the folder has such a path');
    assert.deepEqual(paths('agendas/b.md'), [], 'an agenda that names itself');
    assert.deepEqual(paths('etc/hosts'), []);
  });

  it('are told where they are others than before', () => {
    const agendas = new AgendasByReport();
    const take = (...args: Parameters<typeof agenda>) =>
      [...agendas.take('agendas/a.md', agenda(...args))].sort();
    assert.deepEqual(take(['x.md', 'y.md']), ['agendas/x.md', 'agendas/y.md']);
    assert.deepEqual(take(['y.md', 'x.md']), [], 'the order is another, no more');
    assert.deepEqual(take(['y.md', 'z.md']), ['agendas/x.md', 'agendas/z.md']);
    assert.deepEqual(take(['y.md', 'z.md'], '2026-12-17'), ['agendas/y.md', 'agendas/z.md'], 'another day');
    assert.deepEqual(
      take(['y.md', 'z.md'], '2026-12-17', 'convened: 2026-12-15\n'),
      ['agendas/y.md', 'agendas/z.md'],
      'called at shorter notice',
    );
    assert.deepEqual([...agendas.take('agendas/a.md', undefined)], ['agendas/y.md', 'agendas/z.md']);
    assert.deepEqual(agendas.of('agendas/y.md'), []);
  });

  it('are given from the folder of who asks, without it, with what is arranged for their meetings', () => {
    const agendas = new AgendasByReport();
    agendas.take('agendas/a.md', agenda(['../reports/fees.md']));
    agendas.take('agendas/b.md', agenda(['../reports/fees.md'], '17 December 2026'));
    agendas.take('agendas/c.md', agenda(['../reports/fees.md'], '2026-12-24', 'cancelled: yes\n'));
    const naming = namingAgendas(agendas, 'reports/fees.md', 'reports/fees.md');
    assert.deepEqual(
      naming.map(({ path, committee, date, arrangements }) => [
        path,
        committee,
        date,
        arrangements?.cancelled,
      ]),
      [
        ['../agendas/a.md', 'Cabinet', '2026-12-10', false],
        ['../agendas/b.md', 'Cabinet', '2026-12-17', false],
        ['../agendas/c.md', 'Cabinet', '2026-12-24', true],
      ],
    );
    const others = namingAgendas(agendas, 'agendas/a.md', 'reports/fees.md');
    assert.deepEqual(
      others.map(({ path }) => path),
      ['b.md', 'c.md'],
    );
  });
});
