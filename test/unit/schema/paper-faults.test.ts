import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateForm } from '../../../src/core/check/rules/date-form.ts';
import { frontMatterSchema } from '../../../src/core/check/rules/front-matter-schema.ts';
import { unknownField } from '../../../src/core/check/rules/unknown-field.ts';
import { words } from '../../../src/core/messages.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text-edit.ts';

interface Found {
  readonly at: string;
  readonly message: string;
  readonly edits: readonly (readonly TextEdit[])[];
}

function faults(text: string, profile: Profile = defaultProfile()): Found[] {
  const paper = parse(text);
  const found = [frontMatterSchema, unknownField, dateForm].flatMap((rule) => [
    ...rule.check(paper, profile),
  ]);
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, message, fixes = [] }) => {
      assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, 'a span of the file');
      return {
        at: text.slice(span.start, span.end),
        message: words(message),
        edits: fixes.map(({ edits }) => edits),
      };
    });
}

const sound = ['type: report', 'title: Bins', 'committee: Cabinet', 'meeting_date: 2026-12-10'];

function report(...lines: readonly string[]): string {
  return ['---', ...sound, ...lines, '---', ''].join('\n');
}

/** The one thing that is wrong when these lines are added to a sound report. */
function only(...lines: readonly string[]): Found {
  const found = faults(report(...lines));
  assert.equal(found.length, 1, JSON.stringify(found));
  return found[0] as Found;
}

/** The lines behind `title: …` of the report once its one fix is applied. */
function fixed(...lines: readonly string[]): string {
  const text = report(...lines);
  const [edits] = only(...lines).edits;
  assert.ok(edits, 'a fix');
  const after = applyEdits(text, edits);
  assert.deepEqual(
    faults(after).filter(({ message }) => !message.includes('is empty')),
    [],
    after,
  );
  return after.slice(report().length - '---\n'.length, -'---\n'.length).trimEnd();
}

describe('what fields hold', () => {
  it('is nothing to speak of where it is right, whichever of its forms it has', () => {
    const right = [
      ['wards: All wards', 'lead_member:', '  - Cllr Ash', '  - Cllr Oak'],
      ['recommendations: That the report be noted.', 'background_papers: None were relied on.'],
      ['recommendations:', '  - That x be noted.', '  - text: That y be agreed.', '    parts: [one, two]'],
      [
        'appendices:',
        '  - Map',
        '  - title: Plan',
        '    file: plan.md',
        '    exempt:',
        '      paragraphs: 3',
      ],
      ['key_decision: Yes', 'value: £1,250,000', 'agenda_item: 012', 'late:', 'exempt:', '  becomes_open:'],
      ['implications:', '  legal: None.', '  risk: |', '    Two', '', '    paragraphs.'],
      ['purpose:', 'status: published', 'classification: part_exempt', 'report_type: regulatory'],
      ['decision_maker: Director of Place', 'decision_date: 2026-12-11'],
    ];
    for (const lines of right) assert.deepEqual(faults(report(...lines)), [], lines.join('\n'));
  });

  it('is one problem at the very words where they are no date', () => {
    assert.deepEqual(only('published: soon'), {
      at: 'soon',
      message: '“Published” is not a date: “soon”. Write year, month and day: 2026-12-02.',
      edits: [],
    });
    assert.equal(
      only('published: 2026-02-30').message,
      '“Published” is a day that does not exist: 2026-02-30.',
    );
    assert.equal(
      only('published: 31/06/2026').message,
      '“Published” is a day that does not exist: 31/06/2026.',
    );
    assert.equal(
      only('published: Friday 10 December 2026').message,
      '“Published” is “Friday 10 December 2026”, but 10 December 2026 is a Thursday.',
    );
  });

  it('is a date in another form, with a fix', () => {
    for (const typed of ['02/12/2026', '2 December 2026', '2026-12-2', '"2nd Dec 2026"']) {
      assert.equal(only(`published: ${typed}`).at, typed);
      assert.equal(fixed(`published: ${typed}`), 'published: 2026-12-02', typed);
    }
  });

  it('is a choice, yes or no, a number', () => {
    assert.equal(fixed('status: Draft'), 'status: draft');
    assert.equal(fixed('status: publised'), 'status: published');
    assert.equal(fixed('classification: Not for publication'), 'classification: exempt');
    assert.equal(fixed('report_type: Descision'), 'report_type: decision');
    assert.equal(
      only('status: live').message,
      '“Status” cannot be “live”. It is one of these: draft, submitted, published, withdrawn.',
    );
    assert.equal(only('key_decision: perhaps').message, '“Key decision” should be yes or no, not “perhaps”.');
    assert.equal(only('value: about 3m').message, '“Value” should be a number in digits, not “about 3m”.');
  });

  it('is words, a list or lines of its own, each put right where that is certain', () => {
    assert.equal(fixed('lead_officer: Jo Ash'), 'lead_officer:\n  name: Jo Ash');
    assert.equal(fixed('contacts: Jo Ash'), 'contacts:\n  - name: Jo Ash');
    assert.equal(fixed('contacts:', '  - Jo Ash'), 'contacts:\n  - name: Jo Ash');
    assert.equal(fixed('late: The grant came late.'), 'late:\n  reason: The grant came late.');
    assert.equal(
      fixed('route:', '  committee: Audit', '  date: 2026-11-24'),
      'route:\n  - committee: Audit\n    date: 2026-11-24',
    );
    assert.equal(only('portfolio: [a, b]').message, '“Portfolio” should be words, not a list.');
    assert.equal(only('service:', '  a: b').message, '“Service” should be words, without fields of its own.');
    assert.equal(
      only('recommendations:', '  - That x.', '  - [a, b]').at,
      '[a, b]',
      'an entry is shown, not the list',
    );
    assert.equal(
      only('forward_plan: FP/1').message,
      '“Forward plan” should be set out on lines of its own: Forward plan reference, Forward plan entry published.',
    );
  });

  it('is found under names that a pointer must escape', () => {
    const text = report('clearances:', '  a/b~1c:', '    cleared: soon');
    assert.deepEqual(
      faults(text).map(({ at }) => at),
      ['a/b~1c'],
      'a name nobody knows is one problem, not two',
    );
    const profile = { ...defaultProfile(), clearances: [{ id: 'a/b~1c', label: 'Odd' }] };
    assert.deepEqual(
      faults(text, profile).map(({ at }) => at),
      ['soon'],
    );
  });
});

describe('missing fields', () => {
  const missing = (lines: readonly string[]) => faults(['---', ...lines, '---', ''].join('\n'));

  it('are shown at the field they belong behind, which the fix puts them under', () => {
    const found = missing(['type: report', 'title: Bins', 'status: draft', 'agenda_item: 5']);
    assert.deepEqual(
      found.map(({ at, message }) => [at, message]),
      [
        [
          'status',
          '“Committee” is missing: the body that the report goes to, under its full name: committee, cabinet, council or board.',
        ],
        ['status', '“Meeting date” is missing: the day of the meeting.'],
      ],
    );
    const text = '---\r\ntype: report\r\ntitle: |\r\n  Bins\r\n\r\ncommittee: Cabinet\r\n---\r\n';
    const [only] = faults(text);
    assert.ok(only?.edits[0]);
    assert.equal(
      applyEdits(text, only.edits[0]),
      '---\r\ntype: report\r\ntitle: |\r\n  Bins\r\n\r\ncommittee: Cabinet\r\nmeeting_date: \r\n---\r\n',
    );
  });

  it('are asked of one person’s decision as its own', () => {
    const found = missing(['type: report', 'title: Bins', 'decision_maker: Director of Place']);
    assert.deepEqual(
      found.map(({ message }) => message),
      ['“Decision date” is missing: the day on which that person is to decide.'],
    );
  });

  it('are those of a group, within it', () => {
    const { at, message } = only('lead_officer:', '  email: jo@example.org');
    assert.deepEqual([at, message], ['lead_officer', '“Lead officer” has no “Name”: the officer’s name.']);
    assert.equal(
      fixed('lead_officer:', '  email: jo@example.org').replace(/ +$/gm, ''),
      'lead_officer:\n  name:\n  email: jo@example.org',
    );
    assert.equal(
      fixed('appendices:', '  - label: A', '    file: a.md').replace(/ +$/gm, ''),
      'appendices:\n  - label: A\n    title:\n    file: a.md',
    );
    assert.deepEqual(only('lead_officer: {email: jo@example.org}').edits, [], 'no fix within braces');
  });

  it('are one problem where they are there and empty', () => {
    const found = missing(['type: report', 'title:', 'committee: ""', 'meeting_date: 2026-12-10']);
    assert.deepEqual(
      found.map(({ at, message }) => [at, message.split(':')[0]]),
      [
        ['title', '“Title” is empty'],
        ['committee', '“Committee” is empty'],
      ],
    );
  });

  it('are one problem where their name is misspelt', () => {
    const found = missing(['type: report', 'titel: Bins', 'comittee: Cabinet', 'meeting_date: 2026-12-10']);
    assert.deepEqual(
      found.map(({ at }) => at),
      ['titel', 'comittee'],
    );
  });

  it('are not asked for where part of the front matter cannot be read', () => {
    assert.deepEqual(missing(['type: report', 'titl', 'committee: Cabinet']), []);
  });

  it('are those of agendas and of minutes too', () => {
    assert.deepEqual(
      missing(['type: agenda', 'items:', '  - description: To note.']).map(({ at }) => at),
      ['type', 'type', 'description'],
    );
    assert.deepEqual(
      missing(['type: minutes', 'committee: Cabinet']).map(({ at }) => at),
      ['committee'],
    );
  });
});

describe('unknown fields', () => {
  it('are renamed to the nearest name that is free', () => {
    assert.equal(fixed('porfolio: Waste'), 'portfolio: Waste');
    assert.equal(fixed('"Agenda Item": 5'), 'agenda_item: 5');
    assert.equal(
      fixed('lead_officer: {name: Jo, emial: jo@example.org}'),
      'lead_officer: {name: Jo, email: jo@example.org}',
    );
    assert.equal(
      only('titles: Bins').message,
      '“titles” is not a field of “Report”, so its words go nowhere.',
    );
  });

  it('are told where they belong', () => {
    assert.equal(
      only('legal: None.').message,
      '“legal” belongs in “Implications”, on a line of its own below it.',
    );
  });

  it('are found in groups, in lists of groups and among implications', () => {
    assert.equal(fixed('implications:', '  finacial: None.'), 'implications:\n  financial: None.');
    assert.equal(
      fixed('recommendations:', '  - text: That x.', '    resons: Because.'),
      'recommendations:\n  - text: That x.\n    reason: Because.',
    );
    assert.equal(
      only('exempt:', '  colour: red').message,
      '“colour” is not a field of “Exempt information”, so its words go nowhere.',
    );
  });

  it('are not looked for in front matter that is not closed', () => {
    const text = `---\n${sound.join('\n')}\n\nOur view: this is prose.\n`;
    assert.deepEqual(faults(text), []);
  });
});

describe('a council’s own fields', () => {
  const kinds = ['text', 'number', 'date', 'yes/no', 'choice', 'list'] as const;
  const profile: Profile = {
    ...defaultProfile(),
    fields: kinds.map((kind) => ({
      id: kind.replace('/', '_'),
      label: `Our ${kind}`,
      kind,
      choices: kind === 'choice' ? ['Revenue', 'Capital'] : [],
    })),
  };
  const of = (...lines: readonly string[]) =>
    faults(report(...lines), profile).map(({ at, message }) => [at, message]);

  it('are known, and hold what their kind holds', () => {
    assert.deepEqual(
      of('text: x', 'number: 3', 'date: 2026-01-02', 'yes_no: no', 'choice: Capital', 'list: [a, b]'),
      [],
    );
    assert.deepEqual(of('number: three'), [
      ['three', '“Our number” should be a number in digits, not “three”.'],
    ]);
    assert.deepEqual(of('choice: capitol'), [
      ['capitol', '“Our choice” cannot be “capitol”. Did you mean “Capital”?'],
    ]);
    assert.deepEqual(of('yes_no: 5'), [['5', '“Our yes/no” should be yes or no, not “5”.']]);
    assert.deepEqual(of('text: [a]'), [['text', '“Our text” should be words, not a list.']]);
    assert.deepEqual(of('list:', '  - [a]'), [['[a]', '“Our list” should be words, not a list.']]);
    assert.equal(of('date: 1 May 2026').length, 1);
  });

  it('do not bring down the check where their names are those of every object', () => {
    const odd: Profile = {
      ...defaultProfile(),
      fields: ['constructor', 'toString', '__proto__'].map((id) => ({
        id,
        label: id,
        kind: 'text',
        choices: [],
      })),
    };
    assert.deepEqual(faults(report('constructor: x', '__proto__: y'), odd), []);
  });
});

describe('hostile front matter', () => {
  it('of every size and depth is checked', () => {
    const texts = {
      'a list nested ten thousand deep': report(`wards: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
      'groups nested ten thousand deep': report(
        `lead_officer: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`,
      ),
      'one thousand wrong entries': report(
        'contacts:',
        ...Array.from({ length: 1_000 }, (_, n) => `  - [${n}]`),
      ),
      'a thousand unknown names': report(...Array.from({ length: 1_000 }, (_, n) => `name_${n}: x`)),
      'a choice of a megabyte': report(`status: ${'drafty '.repeat(100_000)}`),
      'names of every object': report('__proto__:', '  title: x', 'constructor: x', 'hasOwnProperty: y'),
      'other scripts': report(
        'státus: draft',
        'status: 草案',
        'published: ١٠/١٢/٢٠٢٦',
        '"\\u202e": x',
        'ＴＩＴＬＥ: x',
      ),
    };
    for (const [name, text] of Object.entries(texts)) {
      for (const { message } of faults(text)) assert.ok(message.length < 400, `${name}: ${message}`);
    }
    assert.equal(faults(texts['one thousand wrong entries']).length, 1_000);
    assert.equal(Object.hasOwn(Object.prototype, 'title'), false);
  });

  const value = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        'x',
        '',
        '2026-12-10',
        '1 May 2026',
        'yes',
        '250000',
        'draft',
        '"quoted: words"',
        "'tis",
      ),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(
          fc.tuple(fc.constantFrom('name', 'text', 'title', 'date', 'reason', 'email', 'x'), tie('value')),
          { maxLength: 3 },
        )
        .map((entries) => `{${entries.map(([name, inner]) => `${name}: ${inner}`).join(', ')}}`),
    ),
  })).value;
  const field = fc.tuple(
    fc.constantFrom(
      'title',
      'titel',
      'status',
      'committee',
      'meeting_date',
      'decision_maker',
      'lead_officer',
      'contacts',
      'wards',
      'route',
      'recommendations',
      'implications',
      'key_decision',
      'value',
      'exempt',
      'appendices',
      'background_papers',
      'clearances',
      'items',
      'present',
      'supplements',
      'nonsense',
    ),
    value,
  );
  const paper = fc
    .tuple(
      fc.constantFrom('report', 'agenda', 'minutes'),
      fc.uniqueArray(field, { selector: ([name]) => name, maxLength: 6 }),
    )
    .map(([type, fields]) =>
      ['---', `type: ${type}`, ...fields.map(([name, typed]) => `${name}: ${typed}`), '---', ''].join('\n'),
    );

  it('of any shape has one problem at a place and in plain words, and every fix puts its problem right', () => {
    fc.assert(
      fc.property(paper, (text) => {
        const found = faults(text);
        for (const { message, edits } of found) {
          assert.doesNotMatch(
            message,
            /undefined|\{\w+\}|\b(?:must|schema|property|string|array|object)\b|\/\w+\//,
          );
          for (const fix of edits) {
            const after = faults(applyEdits(text, fix));
            const count = (list: readonly Found[]) => list.filter((each) => each.message === message).length;
            assert.ok(count(after) < count(found), `${message}\n${text}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
