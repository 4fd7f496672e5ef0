import assert from 'node:assert/strict';
import { check } from '../../../src/core/check/check.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { builtinNames, builtinProfile, defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { asSnippet, asText, draftOf } from '../../../src/core/template/draft.ts';
import { newReport } from '../../../src/core/template/new-report.ts';

const answers = {
  committee: 'Cabinet',
  meetingDate: '2026-12-10',
  title: "Leisure: children's award #3",
  kind: 'decision',
};

function profileNamed(name: string): Profile {
  const profile = builtinProfile(name);
  assert.ok(profile);
  return profile;
}

function checked(text: string, profile: Profile) {
  const { report, problems } = check(parse(text), { profile, today: '2026-11-21' });
  assert.ok(report);
  return { report, problems };
}

describe('a new report', () => {
  for (const name of builtinNames) {
    const profile = profileNamed(name);
    for (const { id, sections } of profile.reportTypes) {
      it(`has the sections that ${name} gives a report of kind ${id}, each only to be written`, () => {
        const text = asText(newReport(profile, { ...answers, kind: id }));
        const { report, problems } = checked(text, profile);
        const unwritten = new Set(['placeholder-left', 'section-empty']);
        assert.deepEqual(
          problems.filter(({ rule }) => !unwritten.has(rule)),
          [],
        );
        assert.deepEqual(new Set(report.sections.map((section) => section.id)), new Set(sections));
      });
    }
  }

  it('keeps a title that YAML would bend', () => {
    const { report } = checked(asText(newReport(defaultProfile(), answers)), defaultProfile());
    const title = report.details.entries.find(({ key }) => key === 'title')?.value;
    assert.equal(title?.kind === 'text' ? title.text : undefined, answers.title);
  });

  it('is the same text whether it is typed into or written at once', () => {
    const draft = newReport(defaultProfile(), answers);
    assert.equal(asText(draftOf(asSnippet(draft))), asText(draft));
  });

  it('names one person who decides as such', () => {
    const profile = { ...defaultProfile(), committees: [{ name: 'Cabinet', kind: 'individual' }] };
    const text = asText(newReport(profile, answers));
    assert.match(text, /^decision_maker: 'Cabinet'$/m);
    assert.match(text, /^decision_date: 2026-12-10$/m);
    assert.doesNotMatch(text, /^committee:|^meeting_date:/m);
  });

  it('has what its council’s header, own fields and guidance say', () => {
    const profile: Profile = {
      ...defaultProfile(),
      header: [
        { field: 'ward_plan', label: 'Ward plan' },
        { field: 'lead_officer.email', label: 'Write to' },
        { field: 'route', label: 'Pathway' },
        { field: 'agenda_item', label: 'Item' },
      ],
      fields: [{ id: 'ward_plan', label: 'Ward plan', kind: 'choice', choices: ['North', 'South'] }],
      sections: [
        {
          id: 'legal',
          heading: 'Law',
          also: [],
          covers: [],
          place: 'details',
          guidance: 'Say\n  which Act.',
        },
        { id: 'crowds', heading: 'Crowds', also: [], covers: [], place: 'body', guidance: 'a --> b' },
      ],
      reportTypes: [{ id: 'decision', label: 'Decision', required: [], sections: ['legal', 'crowds'] }],
    };
    const text = asText(newReport(profile, answers));
    assert.equal(
      text,
      [
        '---',
        'type: report',
        `title: "Leisure: children's award #3"`,
        'report_type: decision',
        'status: draft',
        "committee: 'Cabinet'",
        'meeting_date: 2026-12-10',
        'ward_plan: North',
        'lead_officer:',
        '  email: "[Write to, such as annis.thorley@example.gov.uk]"',
        'implications:',
        '  # Guidance: Say which Act.',
        '  legal: |',
        '    [write law here]',
        '---',
        '',
        '## Crowds',
        '',
        '<!-- Guidance: a –> b -->',
        '',
        '[write crowds here]',
        '',
      ].join('\n'),
    );
  });
});
