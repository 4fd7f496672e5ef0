import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { builtinNames, builtinProfile, defaultProfile } from '../../../src/core/profile/builtin.ts';
import { matchHeading } from '../../../src/core/profile/match-heading.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { fieldAt, fieldsFor } from '../../../src/core/schema/fields.ts';

const always = ['purpose', 'recommendations', 'financial', 'legal', 'equality', 'background_papers'];

describe('built-in profiles', () => {
  it('are the four nations and four councils, each a file', () => {
    assert.deepEqual(builtinNames, [
      'england',
      'wales',
      'scotland',
      'northern_ireland',
      'reading',
      'wokingham',
      'coventry',
      'kent',
    ]);
    const files = globSync('profiles/*.yaml').map((path) => /(\w[\w-]*)\.yaml$/.exec(path)?.[1]);
    assert.deepEqual(
      files.map((name) => builtinProfile(name ?? '') !== undefined),
      files.map(() => true),
    );
    assert.equal(files.length, builtinNames.length);
  });

  it('are found however their words are joined, and nothing else is', () => {
    assert.equal(builtinProfile('Northern Ireland'), builtinProfile('northern-ireland'));
    for (const name of ['', 'atlantis', '__proto__', 'constructor', 'england.yaml']) {
      assert.equal(builtinProfile(name), undefined, name);
    }
    assert.equal(defaultProfile(), builtinProfile('england'));
  });

  for (const name of builtinNames) {
    const profile = builtinProfile(name);
    assert.ok(profile);

    describe(name, () => {
      const text = readFileSync(`profiles/${name.replaceAll('_', '-')}.yaml`, 'utf8');

      it('is a council file without a problem, and is read as any council’s own is', () => {
        const read = readProfile(text);
        assert.deepEqual(read.problems, []);
        assert.deepEqual(read.profile, profile);
      });

      it('requires the six sections of every kind of report but briefings and regulatory reports', () => {
        const required = Object.fromEntries(profile.reportTypes.map((kind) => [kind.id, kind.required]));
        assert.deepEqual(required, {
          decision: always,
          noting: always,
          discussion: always,
          briefing: [],
          regulatory: [],
        });
      });

      it('starts every kind of report with its required sections, in the council’s order', () => {
        const order = profile.sections.map(({ id }) => id);
        assert.equal(new Set(order).size, order.length, 'each section once');
        for (const { id, required, sections } of profile.reportTypes) {
          assert.deepEqual(
            sections,
            order.filter((section) => sections.includes(section)),
            id,
          );
          for (const section of required) assert.ok(sections.includes(section), `${id}: ${section}`);
        }
      });

      it('understands each of its own headings, and its aliases wherever no earlier section has them', () => {
        for (const section of profile.sections) {
          assert.equal(matchHeading(profile, section.heading), section);
          for (const other of section.also) assert.ok(matchHeading(profile, other), other);
        }
      });

      it('shows in its header fields that a report has, each once', () => {
        const fields = profile.header.map(({ field }) => field);
        assert.equal(new Set(fields).size, fields.length);
        for (const field of fields) assert.ok(fieldAt(fieldsFor('report', profile), field.split('.')), field);
      });

      it('guides the officer in sentences', () => {
        for (const { guidance } of profile.sections) {
          if (guidance !== undefined) assert.match(guidance, /^[A-Z].*\.$/s);
        }
      });
    });
  }

  it('cite no law of another nation', () => {
    const guidance = (name: string) => {
      const profile = builtinProfile(name);
      return [
        ...(profile?.sections.map((section) => section.guidance) ?? []),
        ...(profile?.standingItems.flatMap(({ description, record }) => [description, record]) ?? []),
      ].join(' ');
    };
    assert.doesNotMatch(guidance('wales'), /2012\/2089|\(Scotland\)|Northern Ireland/);
    assert.doesNotMatch(
      guidance('scotland'),
      /Local Government Act 1972|2012\/2089|\(Wales\)|Crime and Disorder/,
    );
    assert.doesNotMatch(guidance('england'), /100BA|\(Scotland\)/);
    assert.doesNotMatch(
      guidance('northern_ireland'),
      /Local Government Act 1972|2012\/2089|section 149|\(Wales\)/,
    );
  });

  it('of Reading has the ten sections of its reports in their order', () => {
    assert.deepEqual(
      builtinProfile('reading')?.sections.map(({ id }) => id),
      [
        'purpose',
        'recommendations',
        'policy_context',
        'proposal',
        'strategic_aims',
        'consultation',
        'equality',
        'legal',
        'financial',
        'background_papers',
      ],
    );
  });
});
