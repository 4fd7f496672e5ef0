import assert from 'node:assert/strict';
import { readFromPage, readMemory, readToPage } from '../../../src/preview/guards.ts';

const place = { part: 2, fraction: 0.5 };
const choice = { mode: 'item', copy: 'public', pinned: true };
const toPage = [
  { type: 'show', page: 1, parts: ['<p>a</p>'] },
  { type: 'change', page: 2, from: 1, change: [[0, 1], '<p>b</p>'] },
  { type: 'scroll', page: 2, place },
  { type: 'view', offers: [{ mode: 'item', label: 'this agenda item' }], choice },
  {
    type: 'problems',
    list: 1,
    summary: '1 to fix',
    steps: [{ title: 'a', problems: [{ asks: 'wrong', kind: 'b', message: 'c', where: 'line 1' }] }],
  },
];
const fromPage = [
  { type: 'ready', remembers: false },
  { type: 'scrolled', page: 1, place },
  { type: 'source', page: 1, part: 3, at: null },
  { type: 'source', page: 1, part: 3, at: 12 },
  { type: 'problem', list: 1, index: 0 },
  { type: 'link', page: 1, part: 2, address: 'a.pdf' },
  { type: 'choose', choice },
];

/** Every way to spoil one field of a message. */
function* spoiled(message: object): Iterable<unknown> {
  for (const field of Object.keys(message)) {
    yield Object.fromEntries(Object.entries(message).filter(([name]) => name !== field));
    for (const value of [-1, 1.5, NaN, '1', {}, [null], [[0]], [{ title: 'a' }], true]) {
      yield { ...message, [field]: value };
    }
  }
}

describe('messages between the extension and the page', () => {
  it('arrive as they were sent', () => {
    for (const message of toPage) assert.deepEqual(readToPage(message), message);
    for (const message of fromPage) assert.deepEqual(readFromPage(message), message);
  });

  it('lose what does not belong in them', () => {
    assert.deepEqual(readFromPage({ ...fromPage[0], more: 1 }), fromPage[0]);
  });

  it('are read in one direction only', () => {
    for (const message of fromPage) assert.equal(readToPage(message), undefined);
    for (const message of toPage) assert.equal(readFromPage(message), undefined);
  });

  it('are left alone where a field is amiss', () => {
    // Values that are as good as what they replace.
    const good = [
      { type: 'show', page: 1, parts: [] },
      { ...fromPage[0], remembers: true },
      { ...fromPage[5], address: '1' },
      { ...toPage[4], summary: '1' },
    ].map((message) => JSON.stringify(message));
    for (const message of [...toPage, ...fromPage]) {
      for (const bad of spoiled(message)) {
        if (good.includes(JSON.stringify(bad))) continue;
        assert.equal(readToPage(bad) ?? readFromPage(bad), undefined, JSON.stringify(bad));
      }
    }
    for (const other of [undefined, null, 'ready', 1, []]) {
      assert.equal(readToPage(other) ?? readFromPage(other), undefined);
    }
  });
});

describe('what a page remembers', () => {
  it('is read back whole or not at all', () => {
    const memory = { paper: 'file:///a.md', place, problemsOpen: true };
    assert.deepEqual(readMemory(memory), memory);
    assert.deepEqual(readMemory({ ...memory, choice }), { ...memory, choice });
    assert.deepEqual(readMemory({ ...memory, choice: { ...choice, copy: 'private' } }), memory);
    for (const bad of [undefined, {}, { ...memory, place: { part: 1 } }, { ...memory, paper: 1 }]) {
      assert.equal(readMemory(bad), undefined);
    }
  });
});
