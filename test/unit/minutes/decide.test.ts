import assert from 'node:assert/strict';
import { decide, decideReport, outcomes, recommendedIn } from '../../../src/core/minutes/decide.ts';
import { inStyle, type Style } from '../../../src/core/minutes/in-style.ts';
import { asText } from '../../../src/core/template/draft.ts';

const styles: readonly Style[] = ['that', 'to', 'imperative', 'past', 'states'];
const manner = (style: Style) => ({ style, body: 'the Committee' });

/** Every outcome of one recommendation, in one style. */
function decided(recommended: string, style: Style): Record<string, string> {
  return Object.fromEntries(
    outcomes.map((outcome) => [outcome, asText(decide(recommended, outcome, manner(style)) ?? [])]),
  );
}

describe('decide', () => {
  it('words every outcome in the style of the resolution', () => {
    assert.deepEqual(decided('That the contract be awarded to Acme Ltd.', 'that'), {
      adopt: 'That the contract be awarded to Acme Ltd',
      amend: 'That the contract be awarded to Acme Ltd, subject to [describe the amendment]',
      reject: 'That the contract be not awarded to Acme Ltd',
      refer: 'That the decision whether to award the contract to Acme Ltd be referred to [name the body]',
      defer: 'That the decision whether to award the contract to Acme Ltd be deferred to [the next meeting]',
      withdraw: 'That it be noted that the recommendation to award the contract to Acme Ltd was withdrawn',
      note: 'That the report be noted',
    });
    assert.deepEqual(decided('That the contract be awarded to Acme Ltd.', 'to'), {
      adopt: 'to award the contract to Acme Ltd',
      amend: 'to award the contract to Acme Ltd, subject to [describe the amendment]',
      reject: 'not to award the contract to Acme Ltd',
      refer: 'to refer the decision whether to award the contract to Acme Ltd to [name the body]',
      defer: 'to defer the decision whether to award the contract to Acme Ltd to [the next meeting]',
      withdraw: 'to note that the recommendation to award the contract to Acme Ltd was withdrawn',
      note: 'to note the report',
    });
    assert.deepEqual(decided('Award the contract to Acme Ltd', 'imperative'), {
      adopt: 'Award the contract to Acme Ltd',
      amend: 'Award the contract to Acme Ltd, subject to [describe the amendment]',
      reject: 'Do not award the contract to Acme Ltd',
      refer: 'Refer the decision whether to award the contract to Acme Ltd to [name the body]',
      defer: 'Defer the decision whether to award the contract to Acme Ltd to [the next meeting]',
      withdraw: 'Note that the recommendation to award the contract to Acme Ltd was withdrawn',
      note: 'Note the report',
    });
  });

  it('words every outcome with the verb that stands behind the name of the body', () => {
    assert.deepEqual(decided('That the plan be approved.', 'past'), {
      adopt: 'APPROVED the plan',
      amend: 'APPROVED the plan, subject to [describe the amendment]',
      reject: 'AGREED not to approve the plan',
      refer: 'REFERRED the decision whether to approve the plan to [name the body]',
      defer: 'DEFERRED the decision whether to approve the plan to [the next meeting]',
      withdraw: 'NOTED that the recommendation to approve the plan was withdrawn',
      note: 'NOTED the report',
    });
    assert.deepEqual(decided('NOTED the plan', 'states'), {
      adopt: 'notes the plan',
      amend: 'notes the plan, subject to [describe the amendment]',
      reject: 'does not note the plan',
      refer: 'refers the decision whether to note the plan to [name the body]',
      defer: 'defers the decision whether to note the plan to [the next meeting]',
      withdraw: 'notes that the recommendation to note the plan was withdrawn',
      note: 'notes the report',
    });
  });

  it('denies what only stands behind “that”', () => {
    const rejected = (text: string, style: Style) => asText(decide(text, 'reject', manner(style)) ?? []);
    assert.equal(
      rejected('That a report be brought back in May.', 'that'),
      'That a report be not brought back in May',
    );
    assert.equal(
      rejected('That a report be brought back in May.', 'to'),
      'to agree that a report be not brought back in May',
    );
    assert.equal(
      rejected('That the Chair write to the Minister.', 'that'),
      'That it be not agreed that the Chair write to the Minister',
    );
    assert.equal(
      rejected('That the Committee comment on the plan.', 'that'),
      'That the Committee do not comment on the plan',
    );
  });

  it('decides the report as a whole', () => {
    const whole = (style: Style) =>
      (['refer', 'defer', 'withdraw', 'note'] as const).map((outcome) =>
        asText(decideReport(outcome, manner(style))),
      );
    assert.deepEqual(whole('that'), [
      'That the report be referred to [name the body]',
      'That consideration of the report be deferred to [the next meeting]',
      'That it be noted that the report was withdrawn',
      'That the report be noted',
    ]);
    assert.deepEqual(whole('to'), [
      'to refer the report to [name the body]',
      'to defer consideration of the report to [the next meeting]',
      'to note that the report was withdrawn',
      'to note the report',
    ]);
  });

  it('has nothing to say of what is not put as a decision', () => {
    assert.equal(decide('Members were content.', 'adopt', manner('that')), undefined);
  });
});

describe('recommendedIn', () => {
  const recommendations = [
    'That the report be accepted.',
    'to award the contract to Acme Ltd for three years',
    'Delegate authority to the Director, in consultation with the Leader, to sign it.',
    'That an update be brought to the next meeting.',
    'That it be recommended to Council that the plan be adopted.',
    'That the Committee comment on the plan.',
    'That the minutes be approved and signed by the Chair.',
  ];
  for (const recommendation of recommendations) {
    it(`finds “${recommendation}” again in every outcome that does not note the report instead`, () => {
      const asked = inStyle(recommendation, manner('to'))?.replace(/\.$/, '');
      for (const style of styles) {
        for (const outcome of outcomes) {
          const decision = asText(decide(recommendation, outcome, manner(style)) ?? []);
          const found = recommendedIn(`${decision}; and`);
          assert.equal(found, outcome === 'note' ? 'to note the report' : asked, decision);
        }
      }
    });
  }

  it('finds none where the report as a whole was deferred, referred or withdrawn', () => {
    for (const style of styles) {
      for (const outcome of ['refer', 'defer', 'withdraw'] as const) {
        assert.equal(recommendedIn(asText(decideReport(outcome, manner(style)))), undefined);
      }
    }
  });
});
