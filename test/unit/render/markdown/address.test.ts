import assert from 'node:assert/strict';
import { readAddress } from '../../../../src/core/render/markdown/address.ts';

describe('an address', () => {
  it('is alive on the web, to a person, and beside the paper', () => {
    assert.deepEqual(readAddress('HTTPS://a.example/b c'), { kind: 'web', href: 'HTTPS://a.example/b%20c' });
    assert.deepEqual(readAddress('mailto:a@b.example'), { kind: 'contact', href: 'mailto:a@b.example' });
    assert.deepEqual(readAddress('tel:+441632960147'), { kind: 'contact', href: 'tel:+441632960147' });
    assert.deepEqual(readAddress('../a/b.pdf#c:d'), { kind: 'path', href: '../a/b.pdf#c:d' });
    assert.deepEqual(readAddress('a?b=http://c'), { kind: 'path', href: 'a?b=http://c' });
  });

  for (const dead of [
    'javascript:a',
    ' JavaScript:a',
    'java\tscript:a',
    '\u0001javascript:a',
    'vbscript:a',
    'data:text/html,a',
    'file:///a',
    'command:a',
    'constructor:a',
    '//a.example/b',
    'c:\\a.pdf',
    '',
    ' ',
  ]) {
    it(`is dead: ${JSON.stringify(dead)}`, () => {
      assert.equal(readAddress(dead), undefined);
    });
  }
});
