import assert from 'node:assert/strict';
import { rules } from '../../../src/core/check/rules.ts';
import { builtinNames } from '../../../src/core/profile/builtin.ts';
import { councilFieldsFor } from '../../../src/core/profile/council-fields.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { fieldAt } from '../../../src/core/schema/fields.ts';

const { profile } = readProfile('sections:\n  - id: purpose\n    heading: Why\n  - id: pets\n');
const fields = councilFieldsFor(profile);
const usual = (path: string) => fieldAt(fields, path.split('.'))?.usual;
const values = (path: string) => usual(path)?.map(({ value }) => value);

describe('the fields of a council’s own file', () => {
  it('may extend every built-in profile', () => assert.deepEqual(values('extends'), builtinNames));

  it('name the sections that the council has, and for a section every one it could have', () => {
    assert.deepEqual(usual('wording.section')?.[0], { value: 'purpose', words: 'Why' });
    assert.deepEqual(values('report_types.required'), ['purpose', 'pets']);
    assert.deepEqual(values('sections.id')?.slice(0, 3), ['purpose', 'pets', 'recommendations']);
  });

  it('name the fields of a report in its header', () => {
    assert.ok(values('header.field')?.includes('lead_officer.email'));
  });

  it('say what kinds of body there are', () => {
    assert.ok(values('committees.kind')?.includes('scrutiny'));
  });

  it('name every rule and say what it finds', () => {
    for (const { name, page } of rules) {
      assert.equal(fieldAt(fields, ['rules', name])?.description, page.fault);
    }
  });
});
