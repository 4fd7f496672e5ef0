import assert from 'node:assert/strict';
import { loose } from '../../src/core/loose.ts';

describe('a loose pattern', () => {
  const pattern = loose(/\bsort code ?:?/gi);

  it('is found wherever a line ends within it', () => {
    for (const text of ['sort code:', 'Sort\ncode', 'sort\r\n  code :']) {
      assert.equal(text.match(pattern)?.[0], text);
    }
  });

  it('still wants space where there is to be some', () => {
    assert.equal('sortcode'.match(pattern), null);
    assert.equal(pattern.flags, 'gi');
  });
});
