import assert from 'node:assert/strict';
import { inStyle } from '../../../src/core/minutes/in-style.ts';
import type { ResolutionStyle } from '../../../src/core/profile/profile.ts';

/** The same decision as each council puts it: "That …", "to …" and the imperative. Each is made from each. */
const same: readonly (readonly [that: string, to: string, imperative: string])[] = [
  ['That the report be noted.', 'to note the report.', 'Note the report.'],
  ['That the report be not noted', 'not to note the report', 'Do not note the report'],
  ['That the minutes be agreed; and', 'to agree the minutes; and', 'Agree the minutes; and'],
  ['That the plan be formally adopted;', 'to formally adopt the plan;', 'Formally adopt the plan;'],
  [
    'That the budget be approved, subject to the comments of the Panel.',
    'to approve the budget, subject to the comments of the Panel.',
    'Approve the budget, subject to the comments of the Panel.',
  ],
  [
    'That the minutes be approved as a correct record.',
    'to approve the minutes as a correct record.',
    'Approve the minutes as a correct record.',
  ],
  [
    'That the contracts for Lots 1, 2 and 3 be awarded to the highest-scoring bidder',
    'to award the contracts for Lots 1, 2 and 3 to the highest-scoring bidder',
    'Award the contracts for Lots 1, 2 and 3 to the highest-scoring bidder',
  ],
  [
    'That authority be delegated to the Director of Place, in consultation with the Leader, to sign the lease.',
    'to delegate authority to the Director of Place, in consultation with the Leader, to sign the lease.',
    'Delegate authority to the Director of Place, in consultation with the Leader, to sign the lease.',
  ],
  ['That no action be taken.', 'to take no action.', 'Take no action.'],
  ['That a working group be set up.', 'to set up a working group.', 'Set up a working group.'],
  ['That the objection be upheld.', 'to uphold the objection.', 'Uphold the objection.'],
  ['That the order be withdrawn.', 'to withdraw the order.', 'Withdraw the order.'],
  [
    'That permission be given to Moor Farm Ltd.',
    'to give permission to Moor Farm Ltd.',
    'Give permission to Moor Farm Ltd.',
  ],
  ['That planning permission be refused.', 'to refuse planning permission.', 'Refuse planning permission.'],
  [
    'That the matter be referred to Cabinet.',
    'to refer the matter to Cabinet.',
    'Refer the matter to Cabinet.',
  ],
  [
    'That the item be deferred until the next meeting.',
    'to defer the item until the next meeting.',
    'Defer the item until the next meeting.',
  ],
  [
    'That the matter be referred back to the Panel.',
    'to refer the matter back to the Panel.',
    'Refer the matter back to the Panel.',
  ],
  [
    'That the staff be thanked for their work.',
    'to thank the staff for their work.',
    'Thank the staff for their work.',
  ],
  [
    'That the Director be asked to report by June.',
    'to ask the Director to report by June.',
    'Ask the Director to report by June.',
  ],
  [
    'That the Leader be requested to write to the Minister.',
    'to request the Leader to write to the Minister.',
    'Request the Leader to write to the Minister.',
  ],
  [
    'That Councillor Pell be appointed to the Panel.',
    'to appoint Councillor Pell to the Panel.',
    'Appoint Councillor Pell to the Panel.',
  ],
  [
    'That Council be recommended to adopt the plan.',
    'to recommend Council to adopt the plan.',
    'Recommend Council to adopt the plan.',
  ],
  [
    'That it be recommended to Council that the plan be adopted.',
    'to recommend to Council that the plan be adopted.',
    'Recommend to Council that the plan be adopted.',
  ],
  [
    'That it be noted that the work is late.',
    'to note that the work is late.',
    'Note that the work is late.',
  ],
  [
    'That the progress that has been made be welcomed.',
    'to welcome the progress that has been made.',
    'Welcome the progress that has been made.',
  ],
  // What the body does not do itself it agrees to.
  [
    'That an update be brought to the next meeting.',
    'to agree that an update be brought to the next meeting.',
    'Agree that an update be brought to the next meeting.',
  ],
  [
    'That the minutes be approved and signed by the Chair.',
    'to agree that the minutes be approved and signed by the Chair.',
    'Agree that the minutes be approved and signed by the Chair.',
  ],
  [
    'That the report be noted and the plan be approved.',
    'to agree that the report be noted and the plan be approved.',
    'Agree that the report be noted and the plan be approved.',
  ],
  [
    'That the Chair write to the Minister.',
    'to agree that the Chair write to the Minister.',
    'Agree that the Chair write to the Minister.',
  ],
  [
    'That, subject to the approval of Council, the plan be adopted.',
    'to agree that, subject to the approval of Council, the plan be adopted.',
    'Agree that, subject to the approval of Council, the plan be adopted.',
  ],
  // What nothing is done to, or more than one thing, stands behind the body's name.
  ['That the Board comment on the plan.', 'to comment on the plan.', 'Comment on the plan.'],
  ['That the Board agree to fund the work.', 'to agree to fund the work.', 'Agree to fund the work.'],
  [
    'That the Board do not agree to fund the work.',
    'not to agree to fund the work.',
    'Do not agree to fund the work.',
  ],
  [
    'That the Board note the report and approve the plan.',
    'to note the report and approve the plan.',
    'Note the report and approve the plan.',
  ],
  [
    'That the Board give the Director leave to sign.',
    'to give the Director leave to sign.',
    'Give the Director leave to sign.',
  ],
];
const styles: readonly ResolutionStyle[] = ['that', 'to', 'imperative'];

const put = (text: string, style: ResolutionStyle) => inStyle(text, { style, body: 'the Board' });

describe('inStyle', () => {
  for (const forms of same) {
    it(`puts “${forms[0]}” in each of the three ways from each`, () => {
      for (const from of forms) {
        assert.deepEqual(
          styles.map((style) => put(from, style)),
          forms,
          from,
        );
      }
    });
  }

  it('reads what lead words have begun', () => {
    const that = { style: 'that', body: 'Cabinet' } as const;
    assert.equal(inStyle('The report be noted;', that, 'that'), 'That the report be noted;');
    assert.equal(inStyle('note the report', that, 'to'), 'That the report be noted');
    assert.equal(inStyle('Cabinet note the report', that, 'that'), 'That the report be noted');
  });

  it('takes the body for whoever decides, however it is named', () => {
    for (const named of [
      'That the Committee notes the report.',
      'that the Children’s Services Overview and Scrutiny Committee note the report.',
      'That the Education Scrutiny Board (2) note the report.',
      'That Cabinet note the report.',
    ]) {
      assert.equal(put(named, 'to'), 'to note the report.', named);
    }
  });

  it('leaves alone what is put in none of the three ways', () => {
    for (const text of ['The report.', 'Members were content.', 'Support for the scheme', '']) {
      assert.equal(put(text, 'to'), undefined, text);
    }
  });
});
