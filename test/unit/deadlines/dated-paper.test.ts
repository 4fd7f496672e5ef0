import assert from 'node:assert/strict';
import { isoDate } from '../../../src/core/civil-date.ts';
import { datedPaper } from '../../../src/core/deadlines/dated-paper.ts';
import type { Meeting } from '../../../src/core/deadlines/meeting.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';

const profile: Profile = {
  ...defaultProfile(),
  committees: [
    { name: 'Cabinet', kind: 'executive' },
    { name: 'Borough Council', kind: 'council' },
    { name: 'Leader', kind: 'individual' },
  ],
};

const read = (...details: string[]) => datedPaper(parse(['---', ...details, '---', ''].join('\n')), profile);

function meeting(...details: string[]): Meeting {
  return read(...details)?.meeting ?? assert.fail(details.join());
}

const report = (...details: string[]) =>
  meeting('type: report', 'committee: Cabinet', 'meeting_date: 10 December 2026', ...details);
const agenda = (...details: string[]) =>
  meeting('type: agenda', 'committee: CABINET', 'meeting_date: 2026-12-10', ...details);

describe('the meeting of a report', () => {
  it('is on its date, of the kind of body that the council says', () => {
    assert.equal(isoDate(report().date), '2026-12-10');
    assert.equal(report().kind, 'executive');
    assert.equal(meeting('type: report', 'committee: Board', 'meeting_date: 2026-12-10').kind, undefined);
  });

  it('is the decision of one person where there is no meeting', () => {
    const decision = ['type: report', 'decision_date: 2026-12-10'];
    assert.equal(meeting(...decision, 'decision_maker: Director of Place').kind, 'individual');
    assert.equal(meeting(...decision, 'committee: Leader').kind, 'individual');
  });

  it('is for a key decision, in private or open to call-in as the report says', () => {
    const facts = (...details: string[]) => {
      const { keyDecision, private: inPrivate, callIn } = report(...details);
      return [keyDecision, inPrivate, callIn];
    };
    assert.deepEqual(facts(), [undefined, undefined, 'applies']);
    assert.deepEqual(facts('key_decision: Yes', 'classification: part_exempt'), [true, true, 'applies']);
    assert.deepEqual(facts('key_decision: no', 'classification: open'), [false, false, 'applies']);
    assert.deepEqual(facts('call_in: {exempt: yes}', 'private_notice: {published: 2026-11-01}'), [
      undefined,
      true,
      'exempt',
    ]);
    assert.deepEqual(facts('report_type: noting')[2], 'noting');
  });

  it('leaves to the council what it only recommends to it', () => {
    const recommending = (...to: string[]) =>
      report('recommendations:', ...to.map((name) => `  - {text: That it be so., to: ${name}}`)).callIn;
    assert.equal(recommending('Borough Council', 'Full Council', 'the council'), 'to-council');
    assert.equal(recommending('Council', 'Planning Committee'), 'applies');
    assert.equal(report('recommendations:', '  - That it be so.').callIn, 'applies');
    assert.equal(report('recommendations: []').callIn, 'applies');
  });

  it('is nothing to speak of once the report is withdrawn, or without a date', () => {
    assert.equal(read('type: report', 'meeting_date: 2026-12-10', 'status: withdrawn'), undefined);
    assert.equal(read('type: report', 'meeting_date: soon'), undefined);
    assert.equal(read('type: minutes', 'meeting_date: 2026-12-10'), undefined);
    assert.equal(read('meeting_date: 2026-12-10'), undefined);
  });
});

describe('the meeting of an agenda', () => {
  it('is at its time, called, adjourned or cancelled as it says', () => {
    const facts = agenda(
      'time: "18.30"',
      'convened: 2026-12-07',
      'adjourned_from: 2026-12-03',
      'cancelled: yes',
    );
    assert.equal(facts.time, '18:30');
    assert.equal(facts.convened && isoDate(facts.convened), '2026-12-07');
    assert.equal(facts.adjournedFrom && isoDate(facts.adjournedFrom), '2026-12-03');
    assert.equal(facts.cancelled, true);
    assert.equal(facts.kind, 'executive');
    assert.equal(agenda().cancelled, false);
  });

  it('is in private where an item is', () => {
    assert.equal(agenda().private, undefined);
    assert.equal(agenda('items:', '  - Apologies', '  - {title: Bids, exempt: no}').private, false);
    assert.equal(agenda('items:', '  - {title: Bids, exempt: yes}').private, true);
    assert.equal(agenda('items:', '  - {title: Bids, exempt: {paragraphs: 3}}').private, true);
  });

  it('has the supplements to it', () => {
    const { supplements } = agenda('supplements:', '  - {published: 2026-12-04, items: 5}', '  - items: 6');
    assert.deepEqual(supplements.map(isoDate), ['2026-12-04']);
  });
});

describe('a dated paper', () => {
  it('knows where its dates are typed', () => {
    const text = '---\ntype: report\nmeeting_date: 2026-12-10\npublished: 2026-12-02\n---\n';
    const paper = parse(text);
    const dated = datedPaper(paper, profile);
    const at = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    assert.equal(at(dated?.dateSpan), '2026-12-10');
    assert.equal(at(dated?.published?.span), '2026-12-02');
  });
});
