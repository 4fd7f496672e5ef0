import assert from 'node:assert/strict';
import { actionIn } from '../../../src/core/minutes/action.ts';
import { composeMinutes } from '../../../src/core/minutes/compose-minutes.ts';
import type { Decision, Resolution } from '../../../src/core/minutes/minutes.ts';
import { moversIn } from '../../../src/core/minutes/movers.ts';
import { voteIn } from '../../../src/core/minutes/vote.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';

function resolutionsIn(body: string): Resolution[] {
  const { items } = composeMinutes(parse(`---\ntype: minutes\n---\n## Item\n\n${body}`), defaultProfile());
  return items.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'resolution' ? [part] : [])));
}

/** "(a) text" with parts in brackets behind it. */
function shown({ marker, text, parts }: Decision): string {
  const own = marker === undefined ? text : `${marker} ${text}`;
  return parts.length === 0 ? own : `${own} [${parts.map(shown).join(' | ')}]`;
}

describe('decisions', () => {
  const forms: [string, string[]][] = [
    [
      'RESOLVED That:\n\n(a) it be approved\n\n    (i) for one year;\n\n    (ii) for two; and\n\n(b) it be noted.',
      ['(a) it be approved [(i) for one year; | (ii) for two; and]', '(b) it be noted.'],
    ],
    ['RESOLVED That:\n1) a be noted;\n2) b be agreed.', ['1) a be noted;', '2) b be agreed.']],
    ['RESOLVED – That\n(1) a be noted;\n(2) b be agreed.', ['(1) a be noted;', '(2) b be agreed.']],
    ['RESOLVED:\n\n(A) a;\n(B) b.', ['(A) a;', '(B) b.']],
    ['RESOLVED to\n\ni) note;\nii) thank.', ['i) note;', 'ii) thank.']],
    [
      'Cabinet: 1) NOTED the report; and 2) AGREED the budget.',
      ['1) NOTED the report; and', '2) AGREED the budget.'],
    ],
    [
      'RESOLVED that the report be noted, and that an update be brought to the next meeting.',
      ['that the report be noted', 'an update be brought to the next meeting.'],
    ],
    ['RESOLVED that bread and butter be bought.', ['that bread and butter be bought.']],
    ['RESOLVED\n\n> That the words be quoted.', ['That the words be quoted.']],
    ['RESOLVED that the Board:\n\n- Note it.\n- Thank them.', ['Note it.', 'Thank them.']],
  ];
  for (const [text, expected] of forms) {
    it(`are ${expected.length} in “${text.split('\n')[0]}”`, () => {
      assert.deepEqual(
        resolutionsIn(text).flatMap(({ decisions }) => decisions.map(shown)),
        expected,
      );
    });
  }

  it('stand in the file where their spans say', () => {
    const body = 'RESOLVED That:\n\n1. one be noted;\n2. two be agreed.';
    const text = `---\ntype: minutes\n---\n## Item\n\n${body}`;
    const spans = resolutionsIn(body).flatMap(({ decisions }) =>
      decisions.map(({ span }) => text.slice(span.start, span.end)),
    );
    assert.deepEqual(spans, ['1. one be noted;', '2. two be agreed.']);
  });
});

describe('movers and votes', () => {
  it('are named as they were', () => {
    assert.deepEqual(
      moversIn('MOVED by Councillor Pell, SECONDED by Councillor Amara and it was RESOLVED to:'),
      {
        mover: 'Councillor Pell',
        seconder: 'Councillor Amara',
      },
    );
    assert.deepEqual(moversIn('It was moved by Cllr Ines Okafor-Bly, seconded by Mr Ó Dubhghaill, and'), {
      mover: 'Cllr Ines Okafor-Bly',
      seconder: 'Mr Ó Dubhghaill',
    });
    assert.deepEqual(
      moversIn('On the motion of the Lord Provost, seconded by Bailie Wren, the Council agreed'),
      {
        mover: 'the Lord Provost',
        seconder: 'Bailie Wren',
      },
    );
    assert.deepEqual(moversIn('On a motion by Councillor Ash, seconded by Councillor Birch, it was'), {
      mover: 'Councillor Ash',
      seconder: 'Councillor Birch',
    });
    assert.deepEqual(moversIn('RESOLVED that it be noted.'), { mover: undefined, seconder: undefined });
  });

  it('are counted where both sides are said', () => {
    assert.deepEqual(voteIn('(For 7, Against 3, Abstained 1)'), {
      for: 7,
      against: 3,
      abstained: 1,
      unanimous: false,
    });
    assert.deepEqual(voteIn('agreed by six votes to two'), {
      for: 6,
      against: 2,
      abstained: undefined,
      unanimous: false,
    });
    assert.deepEqual(voteIn('9 voted in favour, 2 against and 1 abstained'), {
      for: 9,
      against: 2,
      abstained: 1,
      unanimous: false,
    });
    assert.deepEqual(voteIn('UNANIMOUSLY RESOLVED for three years'), {
      for: undefined,
      against: undefined,
      abstained: undefined,
      unanimous: true,
    });
    assert.equal(voteIn('a contract for three years'), undefined);
  });
});

describe('actionIn', () => {
  const actions: [string, string | undefined, string | undefined][] = [
    ['an update report be made to the committee’s next meeting.', undefined, 'next meeting'],
    ['The Scrutiny Committee will review the proposals.', 'The Scrutiny Committee', undefined],
    [
      'the Director of Place be asked to write to residents by 31 March 2027',
      'the Director of Place',
      '31 March 2027',
    ],
    [
      'Request that the Head of Legal Services report within three months',
      'the Head of Legal Services',
      'within three months',
    ],
    ['the plan be reviewed by the Audit Committee in six months’ time', 'the Audit Committee', 'six months'],
    ['that the Clerk write to the county council', 'the Clerk', undefined],
    ['Clerk to write to the county council by 1 May 2026.', 'Clerk', '1 May 2026'],
    ['ask for an update by March 2027', undefined, 'March 2027'],
    ['To ask the Director to report back in June 2026.', 'the Director', 'June 2026'],
    ['a report be brought to the meeting on Friday 4 June 2026', undefined, 'Friday 4 June 2026'],
    ['Figures be sent. (Action: J. Made-Up, before 2 May)', 'J. Made-Up', '2 May'],
  ];
  for (const [text, who, when] of actions) {
    it(`finds who and when in “${text}”`, () => assert.deepEqual(actionIn(text), { who, when }));
  }

  it('finds none where something is only noted, approved or agreed', () => {
    for (const text of [
      'the report be noted',
      'the budget be approved',
      'to agree the minutes',
      'it was felt that more was needed',
      'Authority to review the lease be delegated to the Director',
    ]) {
      assert.equal(actionIn(text), undefined, text);
    }
  });
});
