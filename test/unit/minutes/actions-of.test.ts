import assert from 'node:assert/strict';
import { actionsOf } from '../../../src/core/minutes/actions-of.ts';
import { composeMinutes } from '../../../src/core/minutes/compose-minutes.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';

type Found = [text: string, who: string | undefined, when: string | undefined];

function found(body: string): Found[] {
  const { items } = composeMinutes(
    parse(`---\ntype: minutes\n---\n## Item\n\nMembers spoke.\n\n${body}\n`),
    defaultProfile(),
  );
  return items.flatMap(actionsOf).map(({ text, who, when }): Found => [text, who, when]);
}

const actions: [words: string, ...expected: Found[]][] = [
  [
    '**ACTION:** Head of Housing to circulate figures by 30 June 2026.',
    ['Head of Housing to circulate figures by 30 June 2026.', 'Head of Housing', '30 June 2026'],
  ],
  ['Figures were asked for.\n\nAction: Clerk', ['Figures were asked for.', 'Clerk', undefined]],
  ['Figures were asked for.\nACTION – Cllr Ash', ['Figures were asked for.', 'Cllr Ash', undefined]],
  ['Figures will be sent. (Action: J. Made-Up)', ['Figures will be sent.', 'J. Made-Up', undefined]],
  [
    'Figures were asked for.\n\n(Action: J. Made-Up, by 1 May 2026)',
    ['Figures were asked for.', 'J. Made-Up', '1 May 2026'],
  ],
  [
    'ACTIONS:\n\n- Action 1: Clerk to write to the county.\n- Action 2: Cut the hedge – Cllr Ash',
    ['Clerk to write to the county.', 'Clerk', undefined],
    ['Cut the hedge', 'Cllr Ash', undefined],
  ],
  [
    '| Action | Who | By when |\n| --- | --- | --- |\n| Circulate the figures | J Made-Up | 30 June |\n| | | |',
    ['Circulate the figures', 'J Made-Up', '30 June'],
  ],
  [
    '| Minute | Action |\n| --- | --- |\n| The clerk would write. | Clerk |\n| Noted. | |',
    ['The clerk would write.', 'Clerk', undefined],
  ],
  [
    'RESOLVED that the Clerk write to the county. (Action: Clerk)',
    ['that the Clerk write to the county.', 'Clerk', undefined],
  ],
  [
    'RESOLVED: (1) That the report be noted. (2) That the Head of Housing report back in three months.',
    ['That the Head of Housing report back in three months.', 'the Head of Housing', 'three months'],
  ],
  ['The action plan was discussed.\n\nActions speak louder than words.'],
  ['| Name | Ward |\n| --- | --- |\n| Ash | Mill |'],
];

describe('actions of an item', () => {
  for (const [words, ...expected] of actions) {
    it(`${expected.length} in “${words.replaceAll('\n', ' ')}”`, () => {
      assert.deepEqual(found(words), expected);
    });
  }

  it('tell nothing of an exempt passage before them', () => {
    assert.deepEqual(found(':::exempt{paragraphs="3"}\nThe bid was £9.\n:::\n\nAction: Clerk'), [
      ['Clerk', undefined, undefined],
    ]);
  });
});
