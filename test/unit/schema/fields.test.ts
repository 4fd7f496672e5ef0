import assert from 'node:assert/strict';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import { type Field, rootField } from '../../../src/core/schema/field.ts';
import { fieldAt, fieldFacts, fieldsFor } from '../../../src/core/schema/fields.ts';
import { exemptInformation } from '../../../src/core/law/exempt-information.ts';
import type { PaperType } from '../../../src/core/parse/paper.ts';
import { readDate } from '../../../src/core/civil-date.ts';
import { readNumber } from '../../../src/core/read-number.ts';
import { readYesNo } from '../../../src/core/yes-no.ts';
import type { SchemaName } from '../../../src/core/schema/schema.ts';

const names: readonly SchemaName[] = ['report', 'agenda', 'minutes', 'council'];

function* everyField(field: Field, path: string): Iterable<readonly [path: string, field: Field]> {
  for (const [name, inner] of field.fields) {
    yield [`${path}.${name}`, inner];
    yield* everyField(inner, `${path}.${name}`);
  }
  if (field.others) yield [`${path}.*`, field.others];
  if (field.others) yield* everyField(field.others, `${path}.*`);
}

const all = names.flatMap((name) => [...everyField(rootField(name), name)]);

describe('what the schemas know of every field', () => {
  it('is a title, a description that is a sentence, and a place in every file', () => {
    for (const [path, field] of all) {
      assert.match(field.title, /^[A-Z][^_]+$/, path);
      assert.match(field.description, /^[A-Z$].*\.$/s, path);
      assert.ok(field.shapes.size > 0, path);
    }
  });

  it('is an example, which is what the field holds', () => {
    const holds = { date: readDate, number: readNumber, 'yes/no': readYesNo };
    for (const [path, { kind, examples, choices }] of all) {
      if (kind === 'group') continue;
      assert.ok(examples.length > 0, `${path} has no example`);
      for (const example of examples) {
        if (kind in holds) assert.notEqual(holds[kind as keyof typeof holds](example), undefined, path);
        if (choices.length > 0)
          assert.ok(
            choices.some(({ value }) => value === example),
            path,
          );
      }
    }
  });

  it('is in an officer’s words', () => {
    for (const [path, { title, description, choices }] of all) {
      const said = [title, description, ...choices.map(({ words }) => words ?? '')].join(' ');
      assert.doesNotMatch(said, /\b(schema|yaml|json|string|array|object|boolean|null|regex|enum)\b/i, path);
    }
  });

  it('names a main field only where there is one', () => {
    for (const [path, { main, fields }] of all) if (main !== undefined) assert.ok(fields.has(main), path);
  });

  it('says what each choice means, or of none', () => {
    for (const [path, { choices }] of all) {
      const explained = choices.filter(({ words }) => words !== undefined).length;
      assert.ok(explained === 0 || explained === choices.length, path);
    }
  });
});

describe('fieldFacts', () => {
  it('leads through groups and the entries of lists', () => {
    assert.equal(fieldFacts('report', ['lead_officer', 'email'])?.title, 'Email');
    assert.equal(fieldFacts('report', ['recommendations'])?.kind, 'prose');
    assert.equal(fieldFacts('report', ['recommendations', 'reason'])?.kind, 'prose');
    assert.equal(fieldFacts('report', ['wards'])?.kind, 'text');
    assert.equal(fieldFacts('agenda', ['items', 'description'])?.kind, 'prose');
    assert.equal(fieldFacts('report', ['implications', 'something_of_our_own'])?.kind, 'prose');
  });

  it('knows nothing of other names, whatever they are', () => {
    for (const name of ['', 'no_such', '__proto__', 'constructor', 'toString']) {
      assert.equal(fieldFacts('report', [name]), undefined, name);
      assert.equal(fieldFacts('report', ['title', name]), undefined, name);
    }
    assert.equal(fieldFacts(undefined, ['title']), undefined);
  });
});

describe('fieldsFor', () => {
  const profile = {
    ...defaultProfile(),
    reportTypes: [{ id: 'petition', label: 'Petition', required: [], sections: [] }],
    sections: [
      { id: 'legal', heading: 'The law', also: [], covers: [], place: 'details' as const },
      {
        id: 'pets',
        heading: 'Pets',
        also: [],
        covers: [],
        place: 'details' as const,
        guidance: 'Name them.',
      },
      { id: 'purpose', heading: 'Why', also: [], covers: [], place: 'details' as const },
    ],
    clearances: [{ id: 'director', label: 'Director' }],
    fields: [
      { id: 'cost_centre', label: 'Cost centre', kind: 'number' as const, choices: [] },
      { id: 'title', label: 'Not this', kind: 'date' as const, choices: [] },
    ],
  };
  const { fields } = fieldsFor('report', profile);

  it('adds the council’s own fields behind the schema’s, which stay as they are', () => {
    assert.deepEqual([...fields.keys()].at(-1), 'cost_centre');
    assert.equal(fields.get('cost_centre')?.kind, 'number');
    assert.equal(fields.get('title')?.title, 'Title');
  });

  it('offers the council’s kinds of report', () => {
    assert.deepEqual(fields.get('report_type')?.choices, [{ value: 'petition', words: 'Petition' }]);
  });

  it('knows the council’s sections among the implications, under its headings, and no other name', () => {
    const implications = fields.get('implications');
    assert.equal(implications?.fields.get('legal')?.title, 'The law');
    assert.equal(implications?.fields.get('pets')?.description, 'Name them.');
    assert.equal(implications?.fields.has('purpose'), false);
    assert.equal(implications?.others, undefined);
  });

  it('knows clearances by section and by the council’s own names', () => {
    const clearances = fields.get('clearances')?.fields;
    assert.equal(clearances?.get('director')?.title, 'Director');
    assert.equal(clearances?.get('purpose')?.title, 'Why');
    assert.equal(clearances?.get('financial')?.fields.get('cleared')?.kind, 'date');
  });

  it('knows what usually stands where any words may: committees, persons, wards, the nation’s paragraphs', () => {
    const council = {
      ...profile,
      nation: 'wales' as const,
      committees: [
        { name: 'Planning Committee', kind: 'regulatory' },
        { name: 'Leader', kind: 'individual' },
      ],
      wards: ['Moot Hill', 'Tithe End'],
    };
    const usual = (path: string, type: PaperType = 'report') =>
      fieldAt(fieldsFor(type, council), path.split('.'))?.usual.map(({ value }) => value);
    assert.deepEqual(usual('committee'), ['Planning Committee']);
    assert.deepEqual(usual('route.committee'), ['Planning Committee']);
    assert.deepEqual(usual('committee', 'minutes'), ['Planning Committee']);
    assert.deepEqual(usual('decision_maker'), ['Leader']);
    assert.deepEqual(usual('wards'), ['Moot Hill', 'Tithe End']);
    assert.deepEqual(fieldsFor('report', council).fields.get('wards')?.entry?.usual.length, 2);
    assert.deepEqual(usual('appendices.exempt.paragraphs'), Object.keys(exemptInformation.wales.paragraphs));
    assert.deepEqual(usual('items.exempt.paragraphs', 'agenda')?.[0], '12');
    assert.deepEqual(usual('title'), []);
  });

  it('is made once for a profile', () => {
    assert.equal(fieldsFor('report', profile), fieldsFor('report', profile));
  });
});
