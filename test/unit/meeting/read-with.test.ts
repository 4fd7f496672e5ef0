import assert from 'node:assert/strict';
import { factsIn } from '../../../src/core/meeting/facts-in.ts';
import type { FoundPaper } from '../../../src/core/meeting/meetings.ts';
import { agendaToRead, minutesToRead } from '../../../src/core/meeting/read-with.ts';

function paper(path: string, type: string, date: string, more = ''): FoundPaper {
  const facts = factsIn(`---\ntype: ${type}\ncommittee: Cabinet\nmeeting_date: ${date}\n${more}\n---\n`);
  assert.ok(facts);
  return { path, facts };
}

describe('the papers that a paper is read with', () => {
  const report = paper('reports/fees.md', 'report', '2026-12-17');

  it('are, of several agendas, that of its own meeting, else of one that was held', () => {
    const first = paper('agendas/a.md', 'agenda', '2026-12-10');
    const own = paper('agendas/b.md', 'agenda', '2026-12-17');
    const cancelled = paper('agendas/0.md', 'agenda', '2026-12-03', 'cancelled: yes');
    assert.equal(agendaToRead(report, [first, own]), own);
    assert.equal(agendaToRead(report, [cancelled, first]), first);
    assert.equal(agendaToRead(report, [cancelled]), cancelled);
    assert.equal(agendaToRead(report, []), undefined);
  });

  it('are the minutes that name the agenda, approved ones first, else those of the same day that name none', () => {
    const agenda = paper('agendas/a.md', 'agenda', '2026-12-17');
    const named = paper('minutes/a.md', 'minutes', '2026-12-18', 'agenda: ../agendas/a.md');
    const approved = paper(
      'minutes/b.md',
      'minutes',
      '2026-12-18',
      'agenda: ../agendas/a.md\nstatus: approved',
    );
    const ofTheDay = paper('minutes/c.md', 'minutes', '2026-12-17');
    const ofAnother = paper('minutes/d.md', 'minutes', '2026-12-17', 'agenda: ../agendas/z.md');
    assert.equal(minutesToRead(agenda, [ofTheDay, named, approved, report]), approved);
    assert.equal(minutesToRead(agenda, [ofTheDay, named]), named);
    assert.equal(minutesToRead(agenda, [ofAnother, ofTheDay]), ofTheDay);
    assert.equal(minutesToRead(agenda, [ofAnother, report]), undefined);
    assert.equal(minutesToRead(report, [ofTheDay]), ofTheDay, 'of a report that is on no agenda');
  });
});
