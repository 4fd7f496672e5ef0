import assert from 'node:assert/strict';
import { numbersBeside } from '../../../src/core/navigate/numbers-beside.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { compose, sample } from './sample-report.ts';

/** Each number and the words it stands before: "3.1 First, as". */
function shown(text: string, practice: Partial<Profile> = {}): string[] {
  return numbersBeside(compose(text, practice)).map(
    ({ words, at }) => `${words} | ${text.slice(at, at + 12).split('\n', 1)[0]}`,
  );
}

describe('numbersBeside', () => {
  it('stand before paragraphs, headings and fields, and in references, in the order of the file', () => {
    assert.deepEqual(shown(sample), [
      '1 | purpose: To ',
      '1.1 | To renew it,',
      'section 3 | ](#why) says',
      '2 | recommendati',
      '2.1 | That it be r',
      'section 3 | ](#why)."',
      '2.2 | That the Dir',
      '5 | legal: |',
      '5.1 | A power. {#p',
      '5.2 | A duty, set ',
      'section 3 | ](#why).',
      '6 | risk: "None ',
      '6.1 | "None \\u2013',
      '0.1 | Opening word',
      '3 | Background {',
      '3.1 | First, as []',
      'paragraph 5.1 | ](#power) an',
      '3.2 | In *March*, ',
      'paragraph 1.1 | ](#aim). {#m',
      'paragraph 3.2 | ](#march)',
      '3.3 | The price. {',
      '4 | Consultation',
      'recommendation 2.2 | ](#note).',
    ]);
  });

  it('follow the council’s scheme', () => {
    const text = '---\ntype: report\n---\n## Background\n\nA.\n\n## Other\n\nB.\n';
    assert.deepEqual(shown(text, { numbering: 'consecutive' }), ['1 | A.', '2 | B.']);
    assert.deepEqual(shown(text, { numbering: 'lettered' }), [
      'A | Background',
      'A1 | A.',
      'B | Other',
      'B1 | B.',
    ]);
    assert.deepEqual(shown(text, { numbering: 'none' }), []);
    const marked = { recommendations: { intro: undefined, numbering: '(a)' } };
    assert.deepEqual(shown('---\ntype: report\nrecommendations: [That A, That B]\n---\n', marked), [
      '1 | recommendati',
      '(a) | That A, That',
      '(b) | That B]',
    ]);
  });

  it('stand once where several paragraphs cannot be told apart in the file', () => {
    const text = '---\ntype: report\npurpose: "A \\u2013\\n\\nB"\n---\n';
    assert.deepEqual(shown(text), ['1 | purpose: "A ', '1.1 | "A \\u2013\\n\\']);
  });

  it('are there while the details are half typed, and with CRLF', () => {
    const text = '---\r\ntype: report\r\npurp\r\n---\r\n\r\n## Background\r\n\r\nA.\r\n\r\nB.\r\n';
    assert.deepEqual(
      shown(text).map((each) => each.trim()),
      ['1 | Background', '1.1 | A.', '1.2 | B.'],
    );
  });
});
