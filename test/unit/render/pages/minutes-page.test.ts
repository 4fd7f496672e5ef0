import assert from 'node:assert/strict';
import { htmlOf, linesOf } from '../page-text.ts';

const minutes = (body: string, details = '') => `---\ntype: minutes\n${details}---\n\n${body}\n`;

describe('the page of minutes', () => {
  it('has who met, then each item’s introduction, narrative and resolution', () => {
    const text = minutes(
      '## Street lighting\n\nTo receive a report on lamps.\n\nMembers asked about cost.\n\nRESOLVED That:\n\n(a) the report be noted; and\n\n(b) it be reviewed.\n\nThe Chair closed the item.\n\n## Any other business\n\nThere was none.',
      'committee: Cabinet\nmeeting_date: 2026-10-15\nstatus: draft\npresent:\n  - Councillor One\n  - Councillor Two\nfirst_minute_number: 41\n',
    );
    assert.deepEqual(linesOf(text), [
      'Draft – not yet published',
      'Minutes Committee Cabinet Date of meeting Thursday 15 October 2026 Present Councillor One Councillor Two',
      '41 Street lighting',
      'To receive a report on lamps.',
      'Members asked about cost.',
      'RESOLVED That:',
      '(a)the report be noted; and (b)it be reviewed.',
      'The Chair closed the item.',
      '42 Any other business',
      'There was none.',
    ]);
    const classes = htmlOf(text).flatMap((html) => /^<div class="([^"]*)"/.exec(html)?.[1] ?? []);
    assert.deepEqual(classes, [
      'block introduction',
      'block',
      'block resolution first',
      'block resolution',
      'block',
      'block',
    ]);
  });

  it('has what stands before the first heading, and needs no details', () => {
    assert.deepEqual(linesOf(minutes('Words before.\n\n## Item\n\nWords in it.')), [
      'Minutes',
      'Words before.',
      'Item',
      'Words in it.',
    ]);
  });
});
