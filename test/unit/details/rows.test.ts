import assert from 'node:assert/strict';
import { questionFor } from '../../../src/core/details/question.ts';
import { type DetailRow, entriesIn, rowsIn } from '../../../src/core/details/rows.ts';
import { fieldAt } from '../../../src/core/schema/fields.ts';
import type { Path } from '../../../src/core/schema/missing-names.ts';
import { paperDetails, report } from './marked.ts';

const details = paperDetails(
  report([
    'report_type: decision',
    'wards: [Northgate, Moot Hill]',
    'title: A',
    'meeting_date: 10/12/2026',
    'lead_officer:',
    '  email: x@y',
    'contacts:',
    '  - name: B',
    '    email: b@y',
    '  - name: C',
    'consulted: Parents',
    'purpose: |',
    '  To say',
    '  so.',
    'recommendations:',
    '  - That A be noted.',
    '  - text: That B be noted.',
    'key_decision: yes',
    'portfolio:',
  ]),
);

const said = ({ path, summary, isMissing }: DetailRow) =>
  `${isMissing ? '!' : ''}${String(path.at(-1))}: ${summary}`.trimEnd();

function field(...path: readonly string[]) {
  const found = fieldAt(details.fields, path);
  assert.ok(found);
  return found;
}

describe('the fields of a paper in a list', () => {
  const rows = rowsIn(details, [], details.fields).map(said);

  it('are first those that are missing, then those given, then the others', () => {
    assert.deepEqual(rows.slice(0, 4), [
      '!committee:',
      '!lead_officer: x@y',
      '!implications:',
      '!background_papers:',
    ]);
    assert.deepEqual(rows.slice(4, 13), [
      'report_type: Report for decision',
      'wards: Northgate; Moot Hill',
      'title: A',
      'meeting_date: 10 December 2026',
      'contacts: B, b@y; C',
      'consulted: Parents',
      'purpose: To say so.',
      'recommendations: That A be noted.; That B be noted.',
      'key_decision: yes',
    ]);
    assert.ok(rows.indexOf('portfolio:') > 12);
    assert.ok(!rows.includes('type: report'));
  });

  it('are those of a group, too', () => {
    const within = rowsIn(details, ['lead_officer'], field('lead_officer')).map(said);
    assert.deepEqual(within, ['!name:', 'email: x@y', 'job_title:', 'telephone:']);
  });

  it('and the entries of a list stand in order', () => {
    const entries = (path: Path) => entriesIn(details, path, field(...path.map(String))).map(said);
    assert.deepEqual(entries(['contacts']), ['0: B, b@y', '1: C']);
    assert.deepEqual(entries(['consulted']), ['0: Parents']);
    assert.deepEqual(entries(['route']), []);
  });
});

describe('the question that asks for a field', () => {
  const rows = rowsIn(details, [], details.fields);
  const question = (name: string) => {
    const row = rows.find(({ path }) => path[0] === name);
    return row && questionFor(row.field, row.value);
  };

  it('fits what the field holds', () => {
    const wanted = {
      title: 'words',
      report_type: 'one',
      committee: 'one',
      key_decision: 'one',
      meeting_date: 'date',
      value: 'number',
      wards: 'several',
      consulted: 'entries',
      contacts: 'entries',
      recommendations: 'entries',
      lead_officer: 'fields',
      implications: 'fields',
      purpose: 'text',
    };
    for (const [name, kind] of Object.entries(wanted)) assert.equal(question(name), kind, name);
  });

  it('fits what it says now', () => {
    const [plain, grouped] = entriesIn(details, ['recommendations'], field('recommendations'));
    assert.ok(plain && grouped);
    assert.equal(questionFor(plain.field, plain.value), 'words');
    assert.equal(questionFor(grouped.field, grouped.value), 'fields');
    assert.equal(questionFor(field('purpose'), undefined), 'words');
  });
});
