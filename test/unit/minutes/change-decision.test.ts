import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeDecision, outcomesAt } from '../../../src/core/minutes/change-decision.ts';
import { composeMinutes } from '../../../src/core/minutes/compose-minutes.ts';
import { type Outcome, outcomes } from '../../../src/core/minutes/decide.ts';
import { decisionAt } from '../../../src/core/minutes/decision-at.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { asText } from '../../../src/core/template/draft.ts';

const head = '---\ntype: minutes\ncommittee: Planning Committee\n---\n\n## Item\n\nMembers spoke.\n\n';

/** The resolution once it is changed where `|` stands in it. */
function changed(body: string, outcome: Outcome, recommended: readonly string[] = []): string | undefined {
  const offset = head.length + body.indexOf('|');
  const text = head + body.replace('|', '');
  const minutes = composeMinutes(parse(text), defaultProfile());
  const at = decisionAt(minutes, offset);
  assert.ok(at, 'no resolution there');
  const change = changeDecision(at, outcome, minutes, recommended);
  if (!change) return undefined;
  const { span, draft } = change;
  return (text.slice(0, span.start) + asText(draft) + text.slice(span.end)).slice(head.length);
}

describe('changeDecision', () => {
  it('changes one part, and nothing of the others', () => {
    const body =
      'RESOLVED That:\n\n1. The report be noted;\n\n2. The land| be sold; and\n\n3. The staff be thanked.\n\nThe Chair closed the item.\n';
    assert.equal(changed(body, 'reject'), body.replace('The land| be sold', 'The land be not sold'));
    assert.equal(
      changed(body, 'defer'),
      body.replace(
        'The land| be sold',
        'The decision whether to sell the land be deferred to [the next meeting]',
      ),
    );
    assert.equal(
      changed('RESOLVED to:\n\n- note it;\n- sell| the land.', 'reject'),
      'RESOLVED to:\n\n- note it;\n- not sell the land.',
    );
    assert.equal(
      changed('RESOLVED that the Board:\n\n1. Note it.\n\n2. Sell| the land.', 'refer'),
      'RESOLVED that the Board:\n\n1. Note it.\n\n2. Refer the decision whether to sell the land to [name the body].',
    );
    assert.equal(
      changed('RESOLVED\n\n(a) That it be noted.\n\n(b) That the land| be sold.', 'withdraw'),
      'RESOLVED\n\n(a) That it be noted.\n\n(b) That it be noted that the recommendation to sell the land was withdrawn.',
    );
  });

  it('changes back', () => {
    const body =
      'RESOLVED That:\n\n1. The report be noted; and\n\n2. The decision| whether to sell the land be deferred to the next meeting.';
    assert.equal(
      changed(body, 'adopt'),
      'RESOLVED That:\n\n1. The report be noted; and\n\n2. The land be sold.',
    );
  });

  it('goes by the report where it is there', () => {
    const recommended = ['That the report be noted.', 'That the land be sold to Acme Ltd.'];
    assert.equal(
      changed(
        'RESOLVED That:\n\n1. The report be noted; and\n\n2. The| report be noted.',
        'adopt',
        recommended,
      ),
      'RESOLVED That:\n\n1. The report be noted; and\n\n2. The land be sold to Acme Ltd.',
    );
  });

  it('puts the whole off in one sentence, and takes it up again in parts', () => {
    const recommended = ['That the report be noted.', 'That the land be sold.'];
    const parts =
      'RESOLVED| That:\n\n1. The report be noted; and\n\n2. The land be sold.\n\nThe Chair closed the item.\n';
    const deferred =
      'RESOLVED That consideration of the report be deferred to [the next meeting].\n\nThe Chair closed the item.\n';
    assert.equal(changed(parts, 'defer'), deferred);
    assert.equal(changed(deferred.replace('RES', '|RES'), 'adopt', recommended), parts.replace('|', ''));
    assert.equal(
      changed(parts, 'note'),
      'RESOLVED That the report be noted.\n\nThe Chair closed the item.\n',
    );
    assert.equal(
      changed(parts, 'reject'),
      'RESOLVED That:\n\n1. The report be not noted; and\n\n2. The land be not sold.\n\nThe Chair closed the item.\n',
    );
  });

  it('keeps who moved it and how it was numbered', () => {
    assert.equal(
      changed(
        'MOVED by Cllr Pell, SECONDED by Cllr Finch and it was| RESOLVED to:\n\n(i) note it;\n(ii) sell the land.',
        'refer',
      ),
      'MOVED by Cllr Pell, SECONDED by Cllr Finch and it was RESOLVED to refer the report to [name the body].',
    );
    assert.equal(
      changed(
        'RESOLVED (unanimously)\n\n(a) That it be noted.\n\n(b) That the land be sold.'.replace(
          'RES',
          '|RES',
        ),
        'note',
      ),
      'RESOLVED (unanimously) That the report be noted.',
    );
  });

  it('changes a resolution in one sentence, numbered minutes too', () => {
    assert.equal(
      changed('RESOLVED that the land be| sold.', 'reject'),
      'RESOLVED that the land be not sold.',
    );
    assert.equal(
      changed('1. Mrs Pell spoke.\n\n2. RESOLVED that the land be| sold.', 'amend'),
      '1. Mrs Pell spoke.\n\n2. RESOLVED that the land be sold, subject to [describe the amendment].',
    );
    assert.equal(
      changed('It was RESOLVED to sell| the land.', 'note'),
      'It was RESOLVED to note the report.',
    );
    assert.equal(
      changed('RESOLVED that the land be| sold.', 'defer', ['That the land be sold.']),
      'RESOLVED That consideration of the report be deferred to [the next meeting].',
    );
  });

  it('changes the verb where it stands in the lead words', () => {
    const changes: [string, Outcome, string][] = [
      ['The Committee NOTED| the plan.', 'reject', 'The Committee AGREED not to note the plan.'],
      ['The Committee APPROVED| the plan.', 'note', 'The Committee NOTED the report.'],
      [
        'The Committee APPROVED| the plan.',
        'defer',
        'The Committee DEFERRED the decision whether to approve the plan to [the next meeting].',
      ],
      [
        'Cabinet:\n\n1) NOTED the report;\n2) APPROVED| the plan.',
        'refer',
        'Cabinet:\n\n1) NOTED the report;\n2) REFERRED the decision whether to approve the plan to [name the body].',
      ],
      ['The Committee approves| the plan.', 'reject', 'The Committee does not approve the plan.'],
      ['The Committee approves| the plan.', 'note', 'The Committee notes the report.'],
    ];
    for (const [before, outcome, after] of changes) assert.equal(changed(before, outcome), after, before);
    assert.equal(
      changed('The Committee NOTED| the report.', 'adopt', [
        'That the report be noted.',
        'That the land be sold.',
      ]),
      'The Committee:\n\n1. NOTED the report; and\n\n2. AGREED to sell the land.',
    );
  });

  it('leads back to what was recommended, whatever was decided in between', () => {
    const between = fc.array(fc.constantFrom(...outcomes.filter((outcome) => outcome !== 'note')));
    const wordings = fc.constantFrom(
      'RESOLVED that the land be| sold to Acme Ltd.',
      'RESOLVED to sell| the land to Acme Ltd.',
      'RESOLVED That:\n\n1. The report be noted; and\n\n2. The land| be sold to Acme Ltd.',
      'RESOLVED that the Board:\n\n(a) Note the report.\n\n(b) Sell| the land to Acme Ltd.',
      'RESOLVED (by 7 votes to 3) that the land be| sold to Acme Ltd.',
      '**RESOLVED** – that the land be| sold to Acme Ltd.',
      'The Committee AGREED| to sell the land to Acme Ltd.',
      'The Committee:\n\n(i) NOTED the report; and\n(ii) APPROVED| the sale of the land.',
      'The Committee approves| the sale of the land.',
    );
    fc.assert(
      fc.property(wordings, between, (wording, path) => {
        const at = wording.indexOf('|');
        const adopted = changed(wording, 'adopt') ?? '';
        const last = path.reduce((body, outcome) => {
          const next = changed(`${body.slice(0, at)}|${body.slice(at)}`, outcome);
          assert.ok(next, `${outcome} of ${body}`);
          return next.replace('[describe the amendment]', 'a fee');
        }, adopted);
        const back = changed(`${last.slice(0, at)}|${last.slice(at)}`, 'adopt') ?? '';
        assert.equal(back.replace(/(?:, subject to a fee)+/, ''), adopted, path.join(', '));
      }),
    );
  });

  it('leaves alone what is worded in no way it knows', () => {
    assert.equal(changed('RESOLVED – Members| were content.', 'reject'), undefined);
  });

  it('offers to amend one thing only', () => {
    const minutes = composeMinutes(
      parse(`${head}RESOLVED That:\n\n1. it be noted;\n\n2. it be sold.`),
      defaultProfile(),
    );
    const whole = decisionAt(minutes, head.length + 3);
    const part = decisionAt(minutes, head.length + 22);
    assert.ok(whole && part);
    assert.ok(!outcomesAt(whole, []).includes('amend'));
    assert.ok(outcomesAt(part, []).includes('amend'));
  });
});
