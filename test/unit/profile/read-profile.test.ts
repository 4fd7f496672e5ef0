import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtinProfile, defaultProfile } from '../../../src/core/profile/builtin.ts';
import { matchHeading } from '../../../src/core/profile/match-heading.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { applyEdits } from '../../../src/core/text-edit.ts';

const lines = (...typed: readonly string[]) => typed.join('\n') + '\n';

function problems(text: string) {
  return readProfile(text).problems.map(({ rule, span, message }) => [
    rule,
    text.slice(span.start, span.end),
    message,
  ]);
}

describe('readProfile', () => {
  it('makes the usual English practice of an empty file', () => {
    for (const text of ['', '\n', '# nothing yet\n', '\uFEFF']) {
      assert.deepEqual(readProfile(text), { profile: defaultProfile(), problems: [] }, JSON.stringify(text));
    }
  });

  it('reads what a council says over the profile it extends', () => {
    const { profile, problems: found } = readProfile(
      lines(
        '\uFEFFextends: wales',
        'council: Cyngor Enghraifft',
        'committees:',
        '  - Planning Committee',
        '  - name: Cabinet',
        '    kind: executive',
        'key_decision:',
        '  threshold: £500,000',
        'deadlines:',
        '  - label: Final report',
        '    count: 7',
        "    at: '10:00'",
        'closed_days:',
        '  - from: 2026-12-29',
        '    publishing: Yes',
        'rules:',
        '  section-out-of-order: off',
        'recommendations:',
        '  numbering: (a)',
        'fields:',
        '  - id: cost_centre',
        '    kind: number',
        'appearance:',
        "  colour: '#1d4f91'",
      ),
    );
    assert.deepEqual(found, []);
    const wales = builtinProfile('wales');
    assert.deepEqual(profile, {
      ...wales,
      council: 'Cyngor Enghraifft',
      committees: [
        { name: 'Planning Committee', kind: 'committee' },
        { name: 'Cabinet', kind: 'executive' },
      ],
      keyDecisionThreshold: 500_000,
      deadlines: [{ label: 'Final report', before: 'meeting', count: 7, unit: 'working', at: '10:00' }],
      closedDays: [{ from: '2026-12-29', to: '2026-12-29', notice: 'counts', publishing: true }],
      rules: { 'section-out-of-order': 'off' },
      recommendations: { intro: wales?.recommendations.intro, numbering: '(a)' },
      fields: [{ id: 'cost_centre', label: 'Cost centre', kind: 'number', choices: [] }],
      appearance: { colour: '#1d4f91' },
    });
  });

  it('keeps of a section what the extended profile knows and the file leaves out', () => {
    const { profile } = readProfile(
      lines(
        'sections:',
        '  - id: financial',
        '    heading: Money',
        '  - id: pets',
        '  - id: legal',
        '    place: body',
      ),
    );
    const england = defaultProfile().sections.find(({ id }) => id === 'financial');
    assert.deepEqual(
      profile.sections.map(({ id, heading, place }) => [id, heading, place]),
      [
        ['financial', 'Money', 'details'],
        ['pets', 'Pets', 'body'],
        ['legal', 'Legal implications', 'body'],
      ],
    );
    assert.equal(profile.sections[0]?.guidance, england?.guidance);
    for (const heading of ['Money', 'Financial implications', 'Resource implications']) {
      assert.equal(matchHeading(profile, heading)?.id, 'financial', heading);
    }
    const [decision, noting] = profile.reportTypes;
    assert.deepEqual(
      decision?.sections,
      ['financial', 'pets', 'legal'],
      'a kind with every section has the new one',
    );
    assert.deepEqual(noting?.sections, ['financial', 'legal'], 'a kind with some has not');
  });

  it('keeps of a kind of report what the file leaves out', () => {
    const { profile } = readProfile(
      lines(
        'report_types:',
        '  - id: decision',
        '  - id: petition',
        '    required: [purpose]',
        '    sections: [background]',
      ),
    );
    assert.deepEqual(profile.reportTypes, [
      defaultProfile().reportTypes[0],
      { id: 'petition', label: 'Petition', required: ['purpose'], sections: ['purpose', 'background'] },
    ]);
  });

  it('adds wording, in place of one with the same name', () => {
    const base = lines('wording:', '  - {name: A, text: one}', '  - {name: B, text: two}');
    const { profile } = readProfile(
      lines('extends: base', 'wording:', '  - {name: B, text: three, section: legal}'),
      () => base,
    );
    assert.deepEqual(profile.wording, [
      { name: 'A', text: 'one', section: undefined },
      { name: 'B', text: 'three', section: 'legal' },
    ]);
  });

  it('extends another file, whose mistakes are its own', () => {
    const files: Record<string, string> = {
      'shared.yaml': lines('extends: scotland', 'numbering: consecutive', 'nonsense: x'),
    };
    const { profile, problems: found } = readProfile('extends: shared.yaml', (name) => files[name]);
    assert.deepEqual(found, []);
    assert.deepEqual([profile.nation, profile.numbering], ['scotland', 'consecutive']);
  });

  it('says when what it extends is not there, and stands on the nation’s practice', () => {
    const text = lines('extends: readin', 'nation: scotland');
    assert.deepEqual(problems(text), [
      ['front-matter-schema', 'readin', '“Extends” cannot be “readin”. Did you mean “reading”?'],
    ]);
    assert.deepEqual(readProfile(text).profile, builtinProfile('scotland'));
  });

  it('does not go in a circle', () => {
    const files: Record<string, string> = { a: 'extends: b', b: lines('extends: a', 'numbering: none') };
    const { profile } = readProfile('extends: a', (name) => files[name]);
    assert.equal(profile.numbering, 'none');
  });

  it('shows each mistake at its place, once', () => {
    const text = lines(
      'council: [A]',
      'nation: England',
      'report_types:',
      '  - id: Big One',
      '  - id: petition',
      '    required: [finacial]',
      'sections:',
      '  - heading: Nameless',
      '  - id: purpose',
      '    headnig: Why',
      '  - id: financial',
      'header:',
      '  - field: lead_oficer.name',
      '    label: Officer',
      'rules:',
      '  section-mising: off',
      '  section-empty: loud',
      'closed_days:',
      '  - from: 25/12/2026',
      'key_decision: 500000',
    );
    assert.deepEqual(problems(text), [
      ['front-matter-schema', 'council', '“Council” should be words, not a list.'],
      ['front-matter-schema', 'England', '“Nation” cannot be “England”. Did you mean “england”?'],
      [
        'front-matter-schema',
        'Big One',
        '“Short name” cannot be “Big One”. Write small letters, digits and underscores, beginning with a letter.',
      ],
      [
        'front-matter-schema',
        'finacial',
        '“Required sections” cannot be “finacial”. Did you mean “financial”?',
      ],
      [
        'front-matter-schema',
        'heading',
        '“Short name” is missing: what the section is, whatever it is headed: purpose, recommendations, legal, financial, equality, background_papers, or a name of your own.',
      ],
      ['unknown-field', 'headnig', '“headnig” is not a field of “Section”. Did you mean “heading”?'],
      [
        'front-matter-schema',
        'lead_oficer.name',
        '“Field” cannot be “lead_oficer.name”. Did you mean “lead_officer.name”?',
      ],
      [
        'unknown-field',
        'section-mising',
        '“section-mising” is not a field of “Rules”. Did you mean “section-missing”?',
      ],
      [
        'front-matter-schema',
        'loud',
        '“section-empty” cannot be “loud”. It is one of these: off, info, warning, error.',
      ],
      [
        'date-form',
        '25/12/2026',
        '“First closed day” is read as 25 December 2026. Write 2026-12-25, which nobody can take for another day.',
      ],
      ['front-matter-schema', '500000', '“Key decisions” should be set out on lines of its own: Threshold.'],
    ]);
    const { profile } = readProfile(text);
    assert.equal(profile.council, undefined);
    assert.deepEqual(
      profile.reportTypes.map(({ id }) => id),
      ['petition'],
    );
    assert.deepEqual(
      profile.sections.map(({ id }) => id),
      ['purpose', 'financial'],
    );
    assert.deepEqual(
      profile.closedDays.map(({ from }) => from),
      ['2026-12-25'],
    );
    assert.equal(profile.rules['section-empty'], undefined);
  });

  it('reads on behind a line that cannot be read, and says so', () => {
    const text = lines('council: Harrowmere', 'numbering none', 'resolution_style: to');
    const { profile, problems: found } = readProfile(text);
    assert.equal(profile.council, 'Harrowmere');
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['front-matter-invalid-yaml'],
    );
  });

  it('heeds its own wish not to be told', () => {
    assert.deepEqual(problems(lines('rules:', '  unknown-field: off', 'colour: red')), []);
  });

  it('cannot be brought down, nor made to reach outside itself, by what is typed', () => {
    const texts = [
      lines('__proto__:', '  council: X', 'constructor: y'),
      lines('rules:', '  __proto__: off'),
      `sections: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      lines('sections:', ...Array.from({ length: 500 }, (_, n) => `  - id: s${n}\n    covers: [s${n}]`)),
      lines('a: &a [x, x]', 'b: &b [*a, *a]', 'committees: [*b, *b]'),
      'just words',
      '- a\n- list',
      '\0\u202E\uFFFF: x',
    ];
    for (const text of texts) assert.ok(readProfile(text).profile.sections.length > 0, text.slice(0, 80));
    assert.equal((Object.prototype as { council?: string }).council, undefined);
  });

  it('always gives a usable profile, and every fix it offers is one problem fewer', () => {
    const value = fc.oneof(
      fc.constantFrom('x', '', 'england', 'England', 'decision', '7', 'yes', '2026-1-2', '(a)', '#123456'),
      fc.constantFrom(
        '[purpose]',
        '[{id: purpose}]',
        '[{id: legal, heading: x}, y]',
        '{threshold: 5}',
        '[[a]]',
        '{}',
      ),
    );
    const name = fc.constantFrom(
      'extends',
      'council',
      'nation',
      'committees',
      'report_types',
      'header',
      'sections',
      'recommendations',
      'fields',
      'numbering',
      'resolution_style',
      'deadlines',
      'closed_days',
      'key_decision',
      'clearances',
      'rules',
      'wording',
      'appearance',
      'secctions',
    );
    const file = fc
      .uniqueArray(fc.tuple(name, value), { selector: ([field]) => field, maxLength: 8 })
      .map((fields) => lines(...fields.map(([field, typed]) => `${field}: ${typed}`)));
    fc.assert(
      fc.property(file, (text) => {
        const { profile, problems: found } = readProfile(text);
        for (const { id, heading, also, covers } of profile.sections) {
          assert.ok(id !== '' && heading !== '' && Array.isArray(also) && Array.isArray(covers));
        }
        assert.ok(['england', 'wales', 'scotland', 'northern_ireland'].includes(profile.nation));
        for (const { message, fixes } of found) {
          for (const { edits } of fixes) {
            const after = readProfile(applyEdits(text, edits)).problems;
            const count = (list: typeof found) => list.filter((each) => each.message === message).length;
            assert.ok(count(after) < count(found), `${message}\n${text}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
