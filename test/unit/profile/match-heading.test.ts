import assert from 'node:assert/strict';
import { builtinProfile, defaultProfile } from '../../../src/core/profile/builtin.ts';
import { matchHeading, untypedHeading } from '../../../src/core/profile/match-heading.ts';

const idOf = (heading: string) => matchHeading(defaultProfile(), heading)?.id;

describe('matchHeading', () => {
  const cases: readonly (readonly [heading: string, id: string | undefined])[] = [
    ['Purpose of the report', 'purpose'],
    ['Reason for this report', 'purpose'],
    ['Section 2 – Recommendations', 'recommendations'],
    ['Legal Implications (to include Human Rights Implications)', 'legal'],
    ['What are the resource implications?', 'financial'],
    ['Goblygiadau ariannol / Financial implications', 'financial'],
    ['The following background papers have been taken into account', 'background_papers'],
    ['PURPOSE OF REPORT AND EXECUTIVE SUMMARY', 'purpose'],
    ['1. Purpose/Executive Summary', 'purpose'],
    ['1.0 Purpose of Report/Summary of Main Issues', 'purpose'],
    ['A Purpose', 'purpose'],
    ['A. Purpose', 'purpose'],
    ['2. RECOMMENDED ACTION', 'recommendations'],
    ['2.Recommendation(s)', 'recommendations'],
    ['Recommendation(s):', 'recommendations'],
    ['Reasons for the Recommendation(s)', 'reasons'],
    ['4 The proposal', 'proposal'],
    ['Introduction & Background', 'background'],
    ['Introduction and the background', 'background'],
    ['(a) Legal (including human rights)', 'legal'],
    ['iv) Financial & Resource Appraisal', 'financial'],
    ['Ward Councillors’ views', 'consultation'],
    ['Equality,  diversity   and inclusion', 'equality'],
    ['10 Background papers', 'background_papers'],
    ['Other implications', undefined],
    ['A new leisure centre', undefined],
    ['', undefined],
    ['…', undefined],
    ['4.', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ];
  for (const [heading, id] of cases) {
    it(`“${heading}” is ${id ?? 'no section we know'}`, () => assert.equal(idOf(heading), id));
  }

  it('a typed number is told from a number that is meant', () => {
    const pairs = [
      ['4. Costs', 'Costs'],
      ['4.1 Costs', 'Costs'],
      ['(4) Costs', 'Costs'],
      ['4.Costs', 'Costs'],
      ['b) Costs', 'Costs'],
      ['IV. Costs', 'Costs'],
      ['4 Background', 'Background'],
      ['A Background', 'Background'],
      ['2026 survey', '2026 survey'],
      ['20 mph zones', '20 mph zones'],
      ['2.5 million trees', '2.5 million trees'],
      ['1:1 support', '1:1 support'],
      ['10:30 briefing', '10:30 briefing'],
      ['A new hall', 'A new hall'],
    ] as const;
    for (const [typed, heading] of pairs) assert.equal(untypedHeading(defaultProfile(), typed), heading);
  });

  it('a heading that joins two names is the first one’s section and covers the other', () => {
    const pairs = [
      ['Legal and financial implications', 'legal', ['financial']],
      ['5. Financial, legal and equality implications', 'financial', ['legal', 'equality']],
      ['Legal & Finance', 'legal', ['financial']],
      ['Background and proposals', 'background', ['proposal']],
    ] as const;
    for (const [heading, id, covers] of pairs) {
      const section = matchHeading(defaultProfile(), heading);
      assert.deepEqual([section?.id, section?.covers], [id, covers], heading);
    }
  });

  it('a heading that joins a known name to an unknown one is not taken for the known one', () => {
    assert.equal(idOf('Legal and catering implications'), undefined);
  });

  it('every heading and alias of every section is understood as that section or an earlier one', () => {
    const { sections } = defaultProfile();
    for (const [place, section] of sections.entries()) {
      for (const heading of [section.heading, ...section.also]) {
        const found = sections.findIndex(({ id }) => id === idOf(heading));
        assert.equal(found, place, `${heading} is ${String(sections[found]?.id)}, not ${section.id}`);
      }
    }
  });

  it('a very long heading is looked at and not known', () => {
    assert.equal(idOf('1.'.repeat(50_000) + ' and '.repeat(50_000)), undefined);
  });

  it('an unknown built-in name is no profile', () => {
    assert.equal(builtinProfile('__proto__'), undefined);
    assert.equal(builtinProfile('atlantis'), undefined);
  });
});
