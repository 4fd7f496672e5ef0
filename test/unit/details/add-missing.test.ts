import assert from 'node:assert/strict';
import { addMissingFields, missingFields } from '../../../src/core/details/add-missing.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';
import { checked, council, report, today } from './marked.ts';

function completed(text: string): string {
  return applyEdits(text, addMissingFields(checked(text), { profile: council, today }));
}

const lacking = (text: string) => missingFields(checked(text)).length;

describe('addMissingFields', () => {
  it('puts every field that must be given in its place, with its guidance', () => {
    const text = report(
      ['# What it is called', 'report_type: decision', 'wards: Northgate'],
      ['## Background', '', 'A.'],
    );
    const lines = completed(text).split('\n');
    const names = lines.flatMap((line) => /^( *\w+):/.exec(line)?.[1] ?? []);
    assert.deepEqual(
      names.filter((name) => !['type', 'report_type', 'wards'].includes(name)),
      [
        'title',
        'committee',
        'meeting_date',
        'purpose',
        'recommendations',
        'implications',
        '  financial',
        '  legal',
        '  equality',
        'background_papers',
      ],
    );
    assert.ok(lines.indexOf('# What it is called') === lines.indexOf('report_type: decision') - 1);
    assert.ok(lines.some((line) => line.startsWith('# Guidance: ')));
    assert.equal(lacking(completed(text)), 0);
  });

  it('adds lines and changes none', () => {
    const text = report(
      ['report_type: decision', 'lead_officer:', '  email: x', 'contacts:', '  - email: y'],
      [],
    );
    const edits = addMissingFields(checked(text), { profile: council, today });
    for (const { span } of edits) assert.equal(span.start, span.end);
    const lines = completed(text).split('\n');
    let at = 0;
    for (const line of lines) if (line === text.split('\n')[at]) at++;
    assert.ok(lines.includes('  name: '), 'in a group');
    assert.equal(lacking(completed(text)), 0);
  });

  it('has nothing to do where nothing is missing, where the body says it, and in details that cannot be read', () => {
    const whole = report([
      'title: A',
      'report_type: briefing',
      'committee: Cabinet',
      'meeting_date: 2026-12-10',
    ]);
    assert.deepEqual(addMissingFields(checked(whole), { profile: council, today }), []);
    const inBody = completed(report(['report_type: decision'], ['## Purpose', '', 'To say so.']));
    assert.doesNotMatch(inBody, /^purpose:/m);
    assert.equal(completed('No details.'), 'No details.');
  });

  it('keeps the line ends of the file', () => {
    const text = report(['report_type: decision'], ['## Background', '', 'A.']).replaceAll('\n', '\r\n');
    assert.doesNotMatch(completed(text), /[^\r]\n/);
    assert.equal(lacking(completed(text)), 0);
  });
});
