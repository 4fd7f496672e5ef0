import assert from 'node:assert/strict';
import { clearancesOf } from '../../../src/core/clearance/clearances.ts';
import { clearanceRequest } from '../../../src/core/clearance/request.ts';
import { leisure, reportOf } from './report-of.ts';

const requestFor = (text: string, ...ids: readonly string[]) => {
  const report = reportOf(text);
  const wanted = clearancesOf(report).filter(({ id }) => ids.includes(id));
  return clearanceRequest(report, wanted, 'Ada Reyes');
};

describe('the message that asks for clearance', () => {
  it('holds the text of each section as it is numbered in the report', () => {
    assert.equal(
      requestFor(leisure, 'legal', 'financial'),
      [
        'Ada Reyes,',
        'Please look at the following for “Leisure centres (Cabinet, 10 December 2026)”, and clear it if it is right.',
        '2 FINANCIAL IMPLICATIONS',
        '2.1 The cost of £480,000 is within the budget.',
        '3 LEGAL IMPLICATIONS',
        '3.1 The Council has power to do this.',
        '3.2 Nothing else arises.',
        'Please answer either way. Until you clear it, it goes forward as not cleared; silence is not taken as clearance.',
      ].join('\n\n'),
    );
  });

  it('says so where it holds exempt information', () => {
    const exempt = leisure.replace('The cost', ':::exempt{paragraphs="3"}\nThe cost').trimEnd() + '\n:::\n';
    assert.match(
      requestFor(exempt, 'financial'),
      /\n\nIt holds exempt information: please do not pass it on\.\n\n/,
    );
    assert.doesNotMatch(requestFor(exempt, 'legal'), /exempt/);
  });

  it('names the report as far as it has a name', () => {
    const bare = leisure.replace(/^(?:title|committee|meeting_date).*\n/gm, '');
    assert.match(requestFor(bare, 'legal'), /following for “Untitled”/);
  });
});
