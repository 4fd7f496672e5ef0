import assert from 'node:assert/strict';
import type { PackItem, PackReport } from '../../../src/core/pack/pack.ts';
import { pageRanges, rangeWords, sheetStarts } from '../../../src/core/pack/page-ranges.ts';
import type { Attached } from '../../../src/core/pack/attached.ts';
import { packMeeting } from './meeting.ts';

const pdf: Attached = { kind: 'pdf', sheets: [{ width: 595, height: 842 }] };

describe('the pages of a pack', () => {
  it('end where the next paper begins, and with the pack', () => {
    const { items } = packMeeting();
    const ranges = pageRanges(
      items,
      [
        ['item-2-report-1', 3],
        ['item-2-report-1-appendix-1', 8],
        ['item-3-report-1', 9],
      ],
      12,
    );
    assert.deepEqual(Object.fromEntries(ranges), {
      'item-2-report-1': { from: 3, to: 7 },
      'item-2-report-1-appendix-1': { from: 8, to: 8 },
      'item-2': { from: 3, to: 8 },
      'item-3-report-1': { from: 9, to: 12 },
      'item-3': { from: 9, to: 12 },
    });
  });

  it('are unknown before the first print', () => {
    assert.equal(pageRanges(packMeeting().items, [], 0).size, 0);
  });

  it('are said as councils print them', () => {
    assert.equal(rangeWords({ from: 21, to: 40 }), 'pages 21–40');
    assert.equal(rangeWords({ from: 5, to: 5 }), 'page 5');
  });

  it('hold what is in the pack: reports, and appendices that print or are withheld', () => {
    const files = new Map([['reports/plan.pdf', pdf]]);
    assert.deepEqual(sheetStarts(packMeeting().items, files), [
      'item-2-report-1',
      'item-2-report-1-appendix-1',
      'item-3-report-1',
    ]);
    const { items } = packMeeting('public');
    assert.deepEqual(sheetStarts(items, files), [
      'item-2-report-1',
      'item-2-report-1-appendix-1',
      'item-2-report-1-appendix-2',
      'item-3-report-1',
    ]);
  });
});

const reportsOf = (items: readonly PackItem[]) =>
  items.flatMap(({ papers }) => papers.filter((each): each is PackReport => each.kind === 'report'));

describe('the papers of a pack', () => {
  it('are found from the agenda’s folder, wherever they are named', () => {
    const [lamps] = reportsOf(packMeeting().items);
    assert.equal(lamps?.path, 'reports/lamps.md');
    assert.deepEqual(
      lamps?.appendices.map(({ path }) => path),
      ['reports/plan.pdf', 'reports/prices.pdf'],
    );
  });

  it('leave out of a public copy what its reader may not see: the appendices of an exempt report are not named', () => {
    const [lamps, land] = reportsOf(packMeeting('public').items);
    assert.deepEqual(
      lamps?.appendices.map(({ isWithheld }) => isWithheld),
      [false, true],
    );
    assert.deepEqual(land?.appendices, []);
  });
});
