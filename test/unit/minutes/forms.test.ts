import assert from 'node:assert/strict';
import { composeMinutes } from '../../../src/core/minutes/compose-minutes.ts';
import type { Decision, MinutesItem, Resolution } from '../../../src/core/minutes/minutes.ts';
import { resolutionsOf } from '../../../src/core/minutes/resolutions-of.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';

function itemOf(body: string): MinutesItem {
  const { items } = composeMinutes(
    parse(`---\ntype: minutes\n---\n## Item\n\nMembers spoke.\n\n${body}\n`),
    defaultProfile(),
  );
  const [item] = items;
  assert.ok(item);
  return item;
}

const resolved = (body: string): Resolution[] => resolutionsOf(itemOf(body));

function shown({ marker, text, parts }: Decision): string {
  const own = marker === undefined ? text : `${marker} ${text}`;
  return parts.length === 0 ? own : `${own} [${parts.map(shown).join(' | ')}]`;
}

/** What is one resolution, and the decisions in it. */
const forms: [heading: string, [words: string, decisions: string[]][]][] = [
  [
    'parishes, scrutiny and motions below',
    [
      [
        'Scrutiny RECOMMENDED to Cabinet:\n\n1. That x be approved.\n2. That y be held.',
        ['1. That x be approved.', '2. That y be held.'],
      ],
      ['Prop. Cllr Ash, Sec. Cllr Birch – that x be paid.', ['that x be paid.']],
      ['Prop. D Ash, Sec. E Birch – Resolved to pay x. All agreed.', ['to pay x.']],
      ['That x be paid. Prop. Cllr Ash, Sec. Cllr Birch – all in favour.', ['That x be paid.']],
      [
        'The following motion was put and CARRIED:\n\n“That this Council supports x.”',
        ['“That this Council supports x.”'],
      ],
      ['The motion was put and CARRIED:\n\n> That this Council mends x.', ['That this Council mends x.']],
      [
        'RESOLVED that approval be given to –\n\n(a) the lease of x; and\n(b) the sale of y.',
        ['that approval be given to – [(a) the lease of x; and | (b) the sale of y.]'],
      ],
      [
        'RESOLVED:\n\nThat consent be granted for:\n\n(a) x; and\n(b) y.',
        ['That consent be granted for: [(a) x; and | (b) y.]'],
      ],
    ],
  ],
  [
    'lead words',
    [
      [
        '*Resolved*\n\n*1. that x be noted;*\n\n*2. that y be sold.*',
        ['1. that x be noted;', '2. that y be sold.'],
      ],
      ['RESOLVED –\n\nThis Council notes:\n\n1. x; and\n\n2. y.', ['1. x; and', '2. y.']],
      [
        'RESOLVED: That, subject to (a) the law and (b) the budget, x be sold.',
        ['That, subject to (a) the law and (b) the budget, x be sold.'],
      ],
      [
        'It was agreed that the Head of Streets would write to residents.',
        ['that the Head of Streets would write to residents.'],
      ],
      ['RESOLVED/- That x be noted.', ['That x be noted.']],
      ['Resolved/\n\n1. That x be noted.', ['1. That x be noted.']],
      ['Agreed\n\n1. to note x.\n2. to sell y.', ['1. to note x.', '2. to sell y.']],
      ['AGREED', ['AGREED']],
      ['NOTED.', ['NOTED.']],
      ['RESOLVED:\n\nThat Cabinet:\n\n1. Notes x.\n2. Sells y.', ['1. Notes x.', '2. Sells y.']],
      ['Penderfynwyd nodi x.', ['nodi x.']],
      ['Penderfyniad:\n\nNodi x.', ['Nodi x.']],
      ['PENDERFYNWYD YN UNFRYDOL:\n\n1. nodi x;\n2. gwerthu y.', ['1. nodi x;', '2. gwerthu y.']],
      ['RESOLVED – That x be noted; and\n\nThat y be sold.', ['That x be noted; and', 'That y be sold.']],
      ['RESOLVED: That x be noted.\n\nThat y be sold.', ['That x be noted.', 'That y be sold.']],
      [
        'RESOLVED: (1) That x be noted.\n\n(2) That y be sold.',
        ['(1) That x be noted.', '(2) That y be sold.'],
      ],
      [
        'RESOLVED that: x be noted; y be sold; and z be thanked.',
        ['x be noted', 'y be sold', 'z be thanked.'],
      ],
      [
        'It was RESOLVED to REFUSE x for the following reasons:\n\n1. It is tall.\n2. It is wide.',
        ['to REFUSE x for the following reasons: [1. It is tall. | 2. It is wide.]'],
      ],
      ['RESOLVED: That x be noted.', ['That x be noted.']],
      ['RESOLVED - that x be noted.', ['that x be noted.']],
      ['RESOLVED–That x be noted.', ['That x be noted.']],
      ['RESOLVED — that x be noted.', ['that x be noted.']],
      ['RESOLVED:- That x be noted.', ['That x be noted.']],
      ['RESOLVED That: x be noted.', ['x be noted.']],
      ['RESOLVED\nThat x be noted.', ['That x be noted.']],
      ['RESOLVED\n\nThat:\n\n(a) x be noted;\n\n(b) y be sold.', ['(a) x be noted;', '(b) y be sold.']],
      ['RESOLVED\n\nx be noted.', ['x be noted.']],
      ['R E S O L V E D that x be noted.', ['that x be noted.']],
      [
        'RESOLVED - T H A T\n\n(1) x be noted; and\n\n(2) y be sold.',
        ['(1) x be noted; and', '(2) y be sold.'],
      ],
      ['**RESOLVED:** That x be noted.', ['That x be noted.']],
      ['***RESOLVED*** *that x be noted.*', ['*that x be noted.*']],
      ['**RESOLVED THAT X BE NOTED.**', ['THAT X BE NOTED.']],
      ['__Resolved:__ that **x** be noted.', ['that **x** be noted.']],
      [
        '### Resolved\n\n1. That x be noted.\n2. That y be sold.',
        ['1. That x be noted.', '2. That y be sold.'],
      ],
      ['### Decision\n\nThat x be noted.', ['That x be noted.']],
      ['**Decision:**\n\n1. To note x.\n2. To sell y.', ['1. To note x.', '2. To sell y.']],
      ['Decision: That x be noted.', ['That x be noted.']],
      ['DECISION: GRANTED subject to conditions.', ['GRANTED subject to conditions.']],
      ['DECISION\nAGREED:\n\n(a) to note x; and\n(b) to sell y.', ['(a) to note x; and', '(b) to sell y.']],
      ['IT WAS RESOLVED THAT x be noted.', ['THAT x be noted.']],
      ['It was resolved that x be noted.', ['that x be noted.']],
      ['It was agreed to approve x.', ['to approve x.']],
      ['It was unanimously agreed that:\n\n- x be noted\n- y be sold', ['x be noted', 'y be sold']],
      ['Accordingly, it was RESOLVED that x be noted.', ['that x be noted.']],
      ['Following a debate, it was UNANIMOUSLY RESOLVED that x be noted.', ['that x be noted.']],
      ['Members thanked the officers. It was RESOLVED that x be noted.', ['that x be noted.']],
      ['<span>Resolved</span> that x be noted.', ['that x be noted.']],
      ['FURTHER RESOLVED that x be noted.', ['that x be noted.']],
      ['RESOLVED FURTHER that x be noted.', ['that x be noted.']],
      ['DECISION MADE: That x be noted.', ['That x be noted.']],
      ['Resolution 12/26: That x be noted.', ['That x be noted.']],
      ['R12 RESOLVED that x be noted.', ['that x be noted.']],
      [
        'RESOLVED:\n\n1. That x be noted.\n2. That y be sold.\n\nThat concluded the business.',
        ['1. That x be noted.', '2. That y be sold.'],
      ],
      ['ORDERED that x be noted.', ['that x be noted.']],
      ['PENDERFYNWYD:\n\n1. Nodi’r adroddiad.', ['1. Nodi’r adroddiad.']],
    ],
  ],
  [
    'lead words with the vote in them',
    [
      ['Resolved (unanimously): that x be noted.', ['that x be noted.']],
      ['RESOLVED (by 7 votes to 3): That x be noted.', ['That x be noted.']],
      ['RESOLVED, on a vote of 7 to 3, that x be noted.', ['that x be noted.']],
      ['RESOLVED, by 7 votes to 3 with 2 abstentions, that x be noted.', ['that x be noted.']],
      ['RESOLVED (Councillor Ash dissenting) that x be noted.', ['that x be noted.']],
      ['RESOLVED nem con that x be noted.', ['that x be noted.']],
      [
        'RESOLVED by a majority that:\n\n(a) x be noted;\n(b) y be sold.',
        ['(a) x be noted;', '(b) y be sold.'],
      ],
      ['RESOLVED on the casting vote of the Chair to sell y.', ['to sell y.']],
    ],
  ],
  [
    'who decides, before the verb',
    [
      ['Members noted the report and agreed the recommendations.', ['agreed the recommendations.']],
      ['Decision:\n\nRESOLVED that x be noted.', ['that x be noted.']],
      [
        'Decision:\n\nThe Committee:\n\n(1) noted x; and\n\n(2) asked for y.',
        ['(1) noted x; and', '(2) asked for y.'],
      ],
      ['Members approved the recommendations.', ['approved the recommendations.']],
      [
        'The Board, having considered x, agreed: (i) to note it; and (ii) to sell y.',
        ['(i) to note it; and', '(ii) to sell y.'],
      ],
      [
        'The Committee agreed the following recommendations:\n\n1. That x be noted.\n2. That y be sold.',
        ['1. That x be noted.', '2. That y be sold.'],
      ],
      ['Cabinet RESOLVED to note x.', ['to note x.']],
      ['Members AGREED to note x.', ['to note x.']],
      ['The Council, having heard the officers, RESOLVED that x be noted.', ['that x be noted.']],
      ['Having considered the report, the Audit Committee RESOLVED that x be noted.', ['that x be noted.']],
      ['The Panel considered the report and RESOLVED to note it.', ['to note it.']],
      ['The Executive resolved to note x.', ['to note x.']],
      ['The Committee AGREED the plan.', ['AGREED the plan.']],
      ['The Board NOTED:\n\na) the report; and\nb) the plan.', ['a) the report; and', 'b) the plan.']],
      [
        'The Committee:\n\ni. **NOTED** x; and\nii. **AGREED** y.',
        ['i. **NOTED** x; and', 'ii. **AGREED** y.'],
      ],
      ['Cabinet:\n\n1) NOTED x.\n2) APPROVED y.', ['1) NOTED x.', '2) APPROVED y.']],
      ['The Committee:\n\n1. Notes x.\n2. Approves y.', ['1. Notes x.', '2. Approves y.']],
      ['The Scrutiny Committee (2) notes the report.', ['notes the report.']],
      [
        'The Committee resolved -\n\n(i) to note x; and\n(ii) otherwise to agree y.',
        ['(i) to note x; and', '(ii) otherwise to agree y.'],
      ],
      ['The Sub-Committee unanimously agreed the recommendations.', ['agreed the recommendations.']],
      [
        'RECOMMENDED TO COUNCIL:\n\n(1) That x be adopted.\n\n(2) That y be set.',
        ['(1) That x be adopted.', '(2) That y be set.'],
      ],
      ['RECOMMEND TO FULL COUNCIL that x be adopted.', ['RECOMMEND TO FULL COUNCIL that x be adopted.']],
    ],
  ],
  [
    'numbering',
    [
      [
        'RESOLVED\n\n1 that x be noted; and\n\n2 that y be sold.',
        ['1 that x be noted; and', '2 that y be sold.'],
      ],
      [
        'RESOLVED that:\n\n(a) x be noted;\n\n(b) the Director be authorised to:\n\n(i) sign; and\n\n(ii) pay;\n\n(c) y be sold.',
        [
          '(a) x be noted;',
          '(b) the Director be authorised to: [(i) sign; and | (ii) pay;]',
          '(c) y be sold.',
        ],
      ],
      ['RESOLVED That\n\na. x be noted;\nb. y be sold.', ['a. x be noted;', 'b. y be sold.']],
      [
        'RESOLVED to:\n\ni. note x;\nii. sell y;\niii. thank z.',
        ['i. note x;', 'ii. sell y;', 'iii. thank z.'],
      ],
      ['RESOLVED that:\n\nA. x be noted;\nB. y be sold.', ['A. x be noted;', 'B. y be sold.']],
      ['RESOLVED that (a) x be noted; (b) y be sold.', ['(a) x be noted;', '(b) y be sold.']],
      ['RESOLVED to: 1. note x; 2. sell y.', ['1. note x;', '2. sell y.']],
      [
        'RESOLVED :- (i) that x be noted; (ii) that y be sold.',
        ['(i) that x be noted;', '(ii) that y be sold.'],
      ],
      ['RESOLVED That:\n\n(a) x be noted and\n(b) y be sold.', ['(a) x be noted and', '(b) y be sold.']],
      [
        'RESOLVED THAT\n\na. x be noted; and\nb. the Director be asked to:\n\n   i. sign it;\n   ii. publish it.',
        ['a. x be noted; and', 'b. the Director be asked to: [i. sign it; | ii. publish it.]'],
      ],
      ['RESOLVED That:\n\n· x be noted;\n· y be sold.', ['x be noted;', 'y be sold.']],
      ['RESOLVED That:\n\n•\tx be noted;\n\n•\ty be sold.', ['x be noted;', 'y be sold.']],
      ['2.1 RESOLVED: That x be noted.', ['That x be noted.']],
      ['RESOLVED that x be noted and that y be sold.', ['that x be noted', 'y be sold.']],
      [
        'RESOLVED that the report be noted and the plan be approved.',
        ['that the report be noted', 'the plan be approved.'],
      ],
    ],
  ],
  [
    'quotations and tables',
    [
      ['|  |  |\n| --- | --- |\n| DECISION | To note x. |', ['To note x.']],
      [
        '| Item | Decision |\n| --- | --- |\n| Roads | 1) To note x. 2) To sell y. |',
        ['1) To note x.', '2) To sell y.'],
      ],
      ['> RESOLVED that x be noted.', ['that x be noted.']],
      [
        '> **RESOLVED:**\n>\n> 1. That x be noted.\n> 2. That y be sold.',
        ['1. That x be noted.', '2. That y be sold.'],
      ],
      ['| Decision |\n| --- |\n| RESOLVED that x be noted. |', ['that x be noted.']],
      ['|  |  |\n| --- | --- |\n| RESOLVED | That x be noted. |', ['That x be noted.']],
      [
        '|  |  |\n| --- | --- |\n| RESOLVED That | |\n| (a) | x be noted; |\n| (b) | y be sold. |\n| Reasons | None |',
        ['(a) x be noted;', '(b) y be sold.'],
      ],
    ],
  ],
  [
    'motions',
    [
      [
        'The Committee, on the motion of Councillor Ash, seconded by Councillor Birch, agreed to note x.',
        ['to note x.'],
      ],
      ['PROPOSED: Cllr Ash   SECONDED: Cllr Birch   RESOLVED: to buy x.', ['to buy x.']],
      [
        'Proposed by Councillor Ash\nSeconded by Councillor Birch\nResolved that x be noted.',
        ['that x be noted.'],
      ],
      [
        'Councillor Ash proposed, seconded by Councillor Birch, that x be noted. This was agreed.',
        ['that x be noted'],
      ],
      ['It was proposed by Cllr Ash, seconded by Cllr Birch and agreed by all to buy x.', ['to buy x.']],
      ['RESOLVED: to buy x. Proposed: Cllr Ash. Seconded: Cllr Birch. Carried unanimously.', ['to buy x.']],
      [
        'The recommendation was moved, seconded and, on being put to the vote, carried.',
        ['The recommendation was moved, seconded and, on being put to the vote, carried.'],
      ],
      [
        'It was moved by Councillor Ash, seconded by Councillor Birch, and RESOLVED that x be noted.',
        ['that x be noted.'],
      ],
      [
        'MOVED Cllr Ash, SECONDED Cllr Birch and it was RESOLVED to: 1. note x; 2. sell y.',
        ['1. note x;', '2. sell y.'],
      ],
      [
        'Proposed by Councillor Ash, seconded by Councillor Birch, and resolved that x be noted.',
        ['that x be noted.'],
      ],
      [
        'On the motion of Councillor Ash, seconded by Councillor Birch, the Committee agreed to note x.',
        ['to note x.'],
      ],
      [
        'Councillor Ash moved and Councillor Birch seconded that x be sold. Upon being put to the vote, the motion was CARRIED.',
        ['that x be sold.'],
      ],
      [
        'It was moved by Councillor Ash, seconded by Councillor Birch:\n\nThat x be sold.\n\nCouncillor Elm spoke.\n\nThe motion was put and declared carried.',
        ['That x be sold.'],
      ],
      [
        'It was proposed by Councillor Ash, seconded by Councillor Birch:\n\nThat x be sold.\n\nOn being put to the meeting the proposal was CARRIED.',
        ['That x be sold.'],
      ],
      ['DECISION\n\nAGREED:\n\n(a) to note x.', ['(a) to note x.']],
      ['The motion was put and declared carried.', ['The motion was put and declared carried.']],
      ['The motion was put and declared carried.\n\nRESOLVED that x be sold.', ['that x be sold.']],
      ['Councillor Ash moved, seconded by Councillor Birch, that x be sold.\n\nCARRIED', ['that x be sold.']],
      [
        'There voted: for the motion (7); against (3). The Committee resolved: to adopt the motion.',
        ['to adopt the motion.'],
      ],
      [
        'The Committee adopted the recommendation in the report.',
        ['adopted the recommendation in the report.'],
      ],
      ['The recommendations were approved unanimously.', ['The recommendations were approved unanimously.']],
    ],
  ],
];

/** What an item says was decided, where nothing in it says so with a word of its own. */
const stated: readonly [words: string, decision: string][] = [
  ['Members unanimously approved the plan.', 'approved the plan.'],
  ['The Cabinet Member for Roads and Streets approved the scheme.', 'approved the scheme.'],
  ['Following a debate, the Committee refused the licence. The applicant left.', 'refused the licence.'],
  ['The Committee noted the report.', 'noted the report.'],
  ['Noted.', 'Noted.'],
  ['The report was noted.', 'The report was noted.'],
  ['The application was deferred for a visit.', 'The application was deferred for a visit.'],
  ['Recommendation approved.', 'Recommendation approved.'],
  ['That the Motion be referred to Council.', 'That the Motion be referred to Council.'],
  [
    'The minutes of the meeting held on 3 March were approved as a correct record and signed by the Chair.',
    'The minutes of the meeting held on 3 March were approved as a correct record and signed by the Chair.',
  ],
];

/** What is no resolution, however much it looks like one. */
const narrative: readonly string[] = [
  'Prop. Cllr Ash, Sec. Cllr Birch – that x be paid. The motion was LOST.',
  'Prop. Cllr Ash, Sec. Cllr Birch – amendment: that x be paid.',
  'NOT RESOLVED',
  'It had been resolved in May that the plan be approved.',
  'It was noted that the Committee had RESOLVED in May to approve the plan.',
  'Officers reminded Members that Cabinet RESOLVED to sell the land.',
  'The Council RESOLVED in 2019 to sell the land.',
  'The Committee resolved at its last meeting that the land be sold.',
  'Resolved issues were listed in the appendix.',
  'Resolution of complaints: the officer said that there were few.',
  'The officer explained it. It was agreed to move to the next item.',
  'Agreed actions are in the log.',
  'APPROVED PREMISES',
  'The motion that the plan be refused was LOST.',
  'An amendment was moved by Councillor Ash, seconded by Councillor Birch, that the fee be 10. On being put to the vote it was LOST.',
  'AMENDMENT moved by Councillor Ash and seconded by Councillor Birch: that the fee be 10. LOST (3 for, 7 against).',
  'It was moved by Councillor Ash that the plan agreed in May be set aside. The motion was lost.',
  'The amendment was put and declared carried.',
  'The motion was put and was not carried.',
  'The Chair said that if the motion was carried a report would follow.',
  'Members noted the report.',
  'The Committee agreed that it was a good report.',
  'The Committee:\n\n- Councillor Ash\n- Councillor Birch',
  'Decision\n\nThe Chair explained what was to be decided.',
  'The Chair read out the resolution of 3 March: “RESOLVED – That the depot be sold.”',
  'At the last meeting the Committee resolved that officers write to the Minister.',
  'Minute 45 (RESOLVED that the depot be sold) was discussed.',
  'It was noted that Council, on 4 May 2025, RESOLVED:\n\n> That the depot be sold.',
  'It was moved by Councillor Ash:\n\nThat the depot be sold.\n\nThe motion was LOST.',
  'The Council had approved the plan in 2019.',
  'The Committee approved the plan at its last meeting.',
  'The recommendation was put to the vote and was lost.',
  'The Council did not agree the motion.',
  'The application was refused in 2019.',
  'The Committee agreed that it would have been better.',
];

describe('resolutions, as councils write them', () => {
  for (const [heading, each] of forms) {
    describe(heading, () => {
      for (const [words, decisions] of each) {
        it(`“${words.replaceAll('\n', ' ')}”`, () => {
          assert.deepEqual(
            resolved(words).map((resolution) => resolution.decisions.map(shown)),
            [decisions],
          );
        });
      }
    });
  }

  it('leaves out no block, and puts none twice', () => {
    for (const [words] of forms.flatMap(([, each]) => each)) {
      const { parts } = itemOf(words);
      const spans = parts.flatMap(({ blocks }) => blocks.map(({ span }) => span));
      spans.slice(1).forEach(({ start }, index) => assert.ok(start >= (spans[index]?.end ?? 0), words));
      const said = spans.length;
      const whole = composeMinutes(
        parse(`---\ntype: minutes\n---\n## Item\n\nMembers spoke.\n\n${words}\n`),
        defaultProfile(),
      ).paper.body.flatMap(({ piece }) => piece.nodes).length;
      assert.ok(said >= whole - 1, words);
    }
  });

  it('are found where nothing else in the item is one', () => {
    for (const [words, decision] of stated) {
      assert.deepEqual(
        resolved(words).map(({ decisions }) => decisions.map(shown)),
        [[decision]],
        words,
      );
      const [, ...others] = resolved(`${words}\n\nRESOLVED that x be noted.`);
      assert.deepEqual(others, [], words);
    }
  });

  it('are told from narrative', () => {
    for (const words of narrative) {
      assert.deepEqual(
        resolved(words).map(({ decisions }) => decisions.map(shown)),
        [],
        words,
      );
    }
  });

  it('keep who moved and seconded them, in words before them too', () => {
    for (const words of [
      'It was moved by Councillor Ash, seconded by Councillor Birch, and\n\nRESOLVED that x be noted.',
      'MOVED by Councillor Ash, SECONDED by Councillor Birch and it was\n\nRESOLVED to note x.',
      'Proposed: Councillor Ash\nSeconded: Councillor Birch\n\nRESOLVED that x be noted.',
      'Councillor Ash moved and Councillor Birch seconded that x be sold. The motion was CARRIED.',
      'Councillor Ash, seconded by Councillor Birch, moved that x be sold. The motion was CARRIED.',
      'Proposed by Councillor Ash\nSeconded by Councillor Birch\nResolved that x be noted.',
    ]) {
      const [{ mover, seconder } = {}] = resolved(words);
      assert.deepEqual([mover, seconder], ['Councillor Ash', 'Councillor Birch'], words);
    }
    const [amended] = resolved(
      'An amendment was moved by Councillor Elm and LOST.\n\nRESOLVED that x be noted.',
    );
    assert.equal(amended?.mover, undefined);
  });

  it('keep the vote, in words behind them too', () => {
    for (const words of [
      'RESOLVED (by 7 votes to 3) that x be noted.',
      'RESOLVED, on a vote of 7 to 3, that x be noted.',
      'RESOLVED that x be noted.\n\nFor (7): Councillors Ash and Birch\n\nAgainst (3): Councillor Elm',
      'RESOLVED that x be noted.\n\n**Voting:** For 7, Against 3',
      'On being put to the vote there were 7 for and 3 against.\n\nRESOLVED that x be noted.',
      'There voted for the motion 7, and against it was a vote of 7 to 3.\n\nRESOLVED that x be noted.',
      'Councillor Ash moved that x be sold.\n\nOn a vote, 7 Members voted for the motion and 3 for the amendment. The motion was carried.',
      'Councillor Ash moved that x be sold.\n\nThe motion was carried by 7 votes to 3 with 2 abstentions.',
      'For: Councillors A, B, C, D, E, F and G\n\nAgainst: Councillors H, I and J\n\nRESOLVED that x be noted.',
      'For: Councillors Ash and others (7)\n\nAgainst: Councillors Elm and others (3)\n\nRESOLVED that x be noted.',
      'For: Cllrs A, B, C, D, E, F and G\nAgainst: Cllrs H, I and J\n\nRESOLVED that x be noted.',
      'RESOLVED that x be noted.\n\n**For the motion:** Cllrs A, B, C, D, E, F and G\n\n**Against the motion:** Cllrs H, I and J',
      'RESOLVED that x be noted.\n\nOn a vote, seven Members voted for the proposal and three against, and it was carried.',
      'RESOLVED that x be noted.\n\n| For | Against | Abstained |\n| --- | --- | --- |\n| 7 | 3 | 0 |',
      'RESOLVED that x be noted.\n\n|  |  |\n| --- | --- |\n| For | 7 |\n| Against | 3 |',
    ]) {
      const [{ vote } = {}] = resolved(words);
      assert.deepEqual([vote?.for, vote?.against], [7, 3], words);
    }
    assert.equal(resolved('RESOLVED nem con that x be noted.')[0]?.vote?.against, 0);
  });
});
