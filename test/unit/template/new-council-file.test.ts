import assert from 'node:assert/strict';
import { builtinNames, builtinProfile } from '../../../src/core/profile/builtin.ts';
import { bodyKindOf } from '../../../src/core/profile/body-kind.ts';
import { councilFields } from '../../../src/core/profile/council-fields.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { newCouncilFile } from '../../../src/core/template/new-council-file.ts';

const answers = {
  extends: 'wales',
  council: "Dunmore's Borough: Council #1",
  committees: ['Council', 'Cabinet', 'Planning Committee', 'Audit: Standards'],
  numbering: 'consecutive',
} as const;

describe('a new council’s own file', () => {
  it('says what was answered, without a problem', () => {
    const { profile, problems } = readProfile(newCouncilFile(answers));
    assert.deepEqual(problems, []);
    assert.equal(profile.council, answers.council);
    assert.equal(profile.nation, 'wales');
    assert.equal(profile.numbering, 'consecutive');
    assert.deepEqual(
      profile.committees.map(({ name, kind }) => [name, kind]),
      [
        ['Council', 'council'],
        ['Cabinet', 'executive'],
        ['Planning Committee', 'regulatory'],
        ['Audit: Standards', 'committee'],
      ],
    );
    assert.deepEqual(profile.sections, builtinProfile('wales')?.sections);
  });

  it('is without a problem whatever it extends, without committees too', () => {
    for (const name of builtinNames) {
      assert.deepEqual(
        readProfile(newCouncilFile({ ...answers, extends: name, committees: [] })).problems,
        [],
      );
    }
  });

  it('names everything that a council may say, in lines that can be read', () => {
    const text = newCouncilFile(answers);
    for (const name of councilFields().fields.keys()) {
      assert.match(text, new RegExp(`^(?:# )?${name}:`, 'm'), name);
    }
    for (const line of text.split('\n')) assert.ok(line.length <= 100, line);
  });
});

describe('bodyKindOf', () => {
  it('tells the kind of a body from its name', () => {
    const kinds = {
      Council: 'council',
      'Full Council': 'council',
      Executive: 'executive',
      'Cabinet Member for Highways': 'individual',
      'Leader’s decisions': 'individual',
      'Children’s Scrutiny Committee': 'scrutiny',
      'Licensing Sub-Committee': 'regulatory',
      'Joint Waste Committee': 'joint',
      'Audit Committee': 'committee',
      'Council Tax Working Group': 'committee',
    };
    for (const [name, kind] of Object.entries(kinds)) assert.equal(bodyKindOf(name), kind, name);
  });
});
