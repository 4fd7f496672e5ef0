import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changesBetween, isStill } from '../../../src/core/clearance/changes.ts';
import { fingerprintOf, readFingerprint } from '../../../src/core/clearance/fingerprint.ts';

const paragraphs = ['The cost is £420,000.', 'It is within the budget.', 'The contract ends in March.'];
const changes = (before: readonly string[], now: readonly string[]) => {
  const [was, is] = [readFingerprint(fingerprintOf(before)), readFingerprint(fingerprintOf(now))];
  assert.ok(was && is);
  return changesBetween(was, is);
};

describe('a fingerprint', () => {
  it('is six digits for the whole and three for each paragraph', () => {
    assert.match(fingerprintOf(paragraphs), /^[0-9a-f]{6}\.[0-9a-f]{9}$/);
    assert.match(fingerprintOf([]), /^[0-9a-f]{6}\.$/);
  });

  it('is of the whole alone where there are many paragraphs', () => {
    const many = Array.from({ length: 21 }, (_, index) => `Paragraph ${index}.`);
    assert.match(fingerprintOf(many), /^[0-9a-f]{6}$/);
    assert.ok(isStill(fingerprintOf(many), fingerprintOf(many)));
    assert.ok(!isStill(fingerprintOf(many), fingerprintOf([...many.slice(1), 'Another.'])));
  });

  it('is the same whatever space there is', () => {
    const loose = [
      '  The cost\r\n  is £420,000.',
      '',
      'It is\u00a0within   the budget.',
      'The contract ends in March.\n',
    ];
    assert.equal(fingerprintOf(loose), fingerprintOf(paragraphs));
  });

  it('is another for other words', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.nat(), (text, place) => {
        const words = text.split(' ');
        const changed = words.with(place % words.length, `${words[place % words.length]}x`).join(' ');
        assert.notEqual(fingerprintOf([text]), fingerprintOf([changed]));
      }),
    );
  });

  it('is not read from words that are none', () => {
    for (const words of ['', 'v3', '4f9c2', '4f9c21.a', '4f9c21 of March']) {
      assert.equal(readFingerprint(words), undefined, words);
      assert.ok(!isStill(words, fingerprintOf(paragraphs)));
    }
    assert.deepEqual(readFingerprint('4F9C21'), { whole: '4f9c21', paragraphs: undefined });
  });
});

describe('what changed since a clearance', () => {
  it('is nothing where nothing did', () => {
    assert.deepEqual(changes(paragraphs, paragraphs), { changed: [], added: [], removed: 0 });
  });

  it('is the paragraph with other words', () => {
    const now = paragraphs.with(1, 'It is not within the budget.');
    assert.deepEqual(changes(paragraphs, now), { changed: [1], added: [], removed: 0 });
  });

  it('is the paragraph that is new, and the one that is gone', () => {
    assert.deepEqual(changes(paragraphs, paragraphs.toSpliced(1, 0, 'A new one.')), {
      changed: [],
      added: [1],
      removed: 0,
    });
    assert.deepEqual(changes(paragraphs, paragraphs.toSpliced(0, 2)), { changed: [], added: [], removed: 2 });
  });

  it('cannot be told from a fingerprint of the whole alone', () => {
    const now = readFingerprint(fingerprintOf(paragraphs));
    assert.ok(now);
    assert.equal(changesBetween({ whole: '4f9c21', paragraphs: undefined }, now), undefined);
  });
});
