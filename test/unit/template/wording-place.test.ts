import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { wordingPlace } from '../../../src/core/template/wording-place.ts';

function sectionsAt(marked: string): readonly string[] | undefined {
  const checked = check(parse(marked.replace('^', '')), { profile: defaultProfile(), today: '2026-11-21' });
  return wordingPlace(checked, marked.indexOf('^'))?.sections;
}

const body = '---\ntype: report\n---\n\n';

describe('the place of a wording', () => {
  it('is the section whose field the cursor is in', () => {
    assert.deepEqual(sectionsAt('---\ntype: report\nimplications:\n  legal:^\n---\n'), ['legal']);
    assert.deepEqual(sectionsAt('---\ntype: report\nrecommendations:\n  - That^\n---\n'), [
      'recommendations',
    ]);
    assert.deepEqual(sectionsAt('---\ntype: report\nwards: N^orth\n---\n'), []);
  });

  it('is the section whose heading is above the cursor, with the one it is part of', () => {
    assert.deepEqual(sectionsAt(`${body}## Legal implications\n\nOne.\n\n^\n## Background\n`), ['legal']);
    assert.deepEqual(sectionsAt(`${body}## Other implications\n\n### Risk\n^`), ['risk']);
    assert.deepEqual(sectionsAt(`${body}## Legal and financial implications\n^`), ['legal', 'financial']);
    assert.deepEqual(sectionsAt(`${body}^\n## Background\n`), []);
  });

  it('says who meets, and is nowhere in a file that is not ours', () => {
    const checked = check(parse('---\ntype: minutes\ncommittee: Cabinet\n---\n'), {
      profile: defaultProfile(),
      today: '2026-11-21',
    });
    assert.deepEqual(wordingPlace(checked, 0), { paper: 'minutes', sections: [], committee: 'Cabinet' });
    assert.equal(sectionsAt('Text^'), undefined);
  });
});
