import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { detailsOf } from '../../../src/core/details/details.ts';
import { inTurn } from '../../../src/core/details/in-turn.ts';
import { setField } from '../../../src/core/details/set-field.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

const text = '---\ntype: report\ntitle: A note\n---\n\n## Background\n\nText.\n';

function details() {
  const profile = defaultProfile();
  const found = detailsOf(check(parse(text), { profile, today: '2026-11-02' }), profile);
  assert.ok(found);
  return found;
}

describe('several changes of the details', () => {
  it('are one edit, each made in what those before it left', () => {
    const edit = inTurn(
      details(),
      ['legal', 'financial'].map(
        (id) => (now) => setField(now, ['clearances', id], { name: 'Ada Reyes', sent: '2026-11-02' }),
      ),
    );
    assert.ok(edit);
    assert.match(
      applyEdits(text, [edit]),
      /\nclearances:\n {2}financial:\n {4}name: .+\n {4}sent: .+\n {2}legal:\n {4}name: .+\n {4}sent: .+\n---\n\n## Background\n\nText\.\n$/,
    );
    assert.ok(edit.span.start > text.indexOf('title'), 'nothing before them is touched');
  });

  it('are none where one of them cannot be made', () => {
    assert.equal(
      inTurn(details(), [(now) => setField(now, ['status'], 'draft'), () => undefined]),
      undefined,
    );
  });
});
