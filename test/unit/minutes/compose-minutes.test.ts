import assert from 'node:assert/strict';
import { composeMinutes } from '../../../src/core/minutes/compose-minutes.ts';
import type { MinutesItem } from '../../../src/core/minutes/minutes.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';

function itemsOf(body: string): readonly MinutesItem[] {
  return composeMinutes(parse(`---\ntype: minutes\n---\n${body}`), defaultProfile()).items;
}

/** The decisions of each resolution in one item. */
function decided(body: string): readonly (readonly string[])[] {
  return itemsOf(`## Item\n\n${body}`).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'resolution' ? [part.decisions.map(({ text }) => text)] : [])),
  );
}

describe('composeMinutes', () => {
  it('parts items, their introducing lines, narrative and resolutions, and leaves nothing out', () => {
    const [first, second] = itemsOf(
      '## Street lighting {#item-8}\n\nTo receive a report on lamps.\n\nMembers asked about cost.\n\n- one\n- two\n\nRESOLVED That:\n\n1. the report be noted; and\n2. it be reviewed.\n\nThe Chair closed the item.\n\n## Any other business\n\nThere was none.\n',
    );
    assert.equal(first?.title, 'Street lighting');
    assert.ok(first?.introduction);
    assert.deepEqual(
      first?.parts.map((part) => [part.kind, part.blocks.length]),
      [
        ['narrative', 2],
        ['resolution', 2],
        ['narrative', 1],
      ],
    );
    assert.equal(second?.introduction, undefined);
    assert.deepEqual(
      second?.parts.map((part) => part.kind),
      ['narrative'],
    );
  });

  const forms: [string, string[]][] = [
    ['RESOLVED That the report be noted.', ['That the report be noted.']],
    ['RESOLVED That:\n1. a be noted;\n2. b be agreed.', ['a be noted;', 'b be agreed.']],
    [
      'RESOLVED that the Board (2):\n\n1.  Note the letter.\n\n2.  Ask for more.',
      ['Note the letter.', 'Ask for more.'],
    ],
    ['RESOLVED –\n\n(a) that a;\n(b) that b.', ['that a;', 'that b.']],
    ['RESOLVED\n\nThat the minutes be approved.', ['That the minutes be approved.']],
    ['RESOLVED to:\n\n- note the report\n- thank the staff', ['note the report', 'thank the staff']],
    ['RESOLVED UNANIMOUSLY: that it be approved.', ['that it be approved.']],
    ['UNANIMOUSLY RESOLVED that it be approved.', ['that it be approved.']],
    ['It was RESOLVED that it be approved.', ['that it be approved.']],
    ['Resolved – that it be approved.', ['that it be approved.']],
    ['**RESOLVED** that it be approved.', ['that it be approved.']],
    ['AGREED - T H A T it be approved.', ['it be approved.']],
    ['DECISION AGREED to approve it.', ['to approve it.']],
    ['The Committee NOTED the report.', ['NOTED the report.']],
    [
      'The Committee resolved:-\n\n(i) to note the report;\n(ii) to approve it.',
      ['to note the report;', 'to approve it.'],
    ],
    [
      'MOVED by Councillor Pell, SECONDED by Councillor Amara and it was RESOLVED to:\n\n1. approve it;\n2. publish it.',
      ['approve it;', 'publish it.'],
    ],
    ['RECOMMENDED to Council that it be approved.', ['RECOMMENDED to Council that it be approved.']],
    ['1. Mrs Pell spoke.\n\n2. RESOLVED that it be noted.', ['that it be noted.']],
  ];
  for (const [text, decisions] of forms) {
    it(`sets apart “${text.split('\n')[0]}”`, () => {
      assert.deepEqual(decided(text), [decisions]);
    });
  }

  it('takes narrative for narrative', () => {
    for (const text of [
      'Members agreed that it was a good report.',
      'The Committee noted that the report was late.',
      'The issue was resolved by the contractor.',
      'It was suggested that RESOLVED items be listed.',
    ]) {
      assert.deepEqual(decided(text), [], text);
    }
  });

  it('keeps the number of a numbered minute', () => {
    const [item] = itemsOf(
      '## Item\n\n1. Mrs Pell spoke:\n\n   a) once;\n\n   b) twice.\n\n2. RESOLVED that it be noted.\n',
    );
    const resolution = item?.parts.find((part) => part.kind === 'resolution');
    assert.equal(resolution?.minute, '2');
  });
});
