import assert from 'node:assert/strict';
import { blankProfile, overlay } from '../../../src/core/profile/overlay.ts';
import { offerWordings } from '../../../src/core/template/offer-wording.ts';

const england = overlay(blankProfile, {
  council: 'Harrowmere Borough Council',
  committees: [
    { name: 'Cabinet', kind: 'executive' },
    { name: 'Audit Committee', kind: 'committee' },
  ],
  wording: [
    { name: 'Harrowmere Promise', section: 'equality', text: 'Our own ${1:[reason]}.' },
    { name: 'Risk', section: 'risk', text: 'Risk as Harrowmere says it.' },
  ],
});
const report = { paper: 'report', sections: [], committee: undefined } as const;

function names(offers: ReturnType<typeof offerWordings>): string[] {
  return offers.map(({ name }) => name);
}

describe('offerWordings', () => {
  it('puts first what belongs in the section, and keeps the rest', () => {
    const everywhere = offerWordings(report, england);
    const inFinance = offerWordings({ ...report, sections: ['financial'] }, england);
    assert.deepEqual(names(inFinance).slice(0, 3), [
      'Financial implications: none',
      'Financial implications: within budget',
      'Financial implications: new funding',
    ]);
    assert.equal(inFinance.filter(({ fits }) => fits).length, 3);
    assert.deepEqual(names(inFinance).sort(), names(everywhere).sort());
  });

  it('serves every section that one heading covers', () => {
    const offers = offerWordings({ ...report, sections: ['legal', 'financial'] }, england);
    const fitting = names(offers.filter(({ fits }) => fits));
    assert.ok(
      fitting.includes('Financial implications: none') && fitting.includes('Legal implications: none'),
    );
  });

  it("puts the council's own before ours, and in place of one of the same name", () => {
    assert.equal(
      offerWordings({ ...report, sections: ['equality'] }, england)[0]?.name,
      'Harrowmere Promise',
    );
    const risks = offerWordings({ ...report, sections: ['risk'] }, england).filter(
      ({ name }) => name === 'Risk',
    );
    assert.deepEqual(risks, [
      {
        name: 'Risk',
        description: 'Harrowmere Borough Council',
        text: 'Risk as Harrowmere says it.',
        fits: true,
      },
    ]);
  });

  it("offers a chair's urgency to a committee and regulation 11 to a cabinet, never the other way round", () => {
    const urgent = 'Urgent item (England, committees)';
    const special = 'Key decision: special urgency';
    const committee = names(offerWordings({ ...report, committee: 'Audit Committee' }, england));
    const cabinet = names(offerWordings({ ...report, committee: 'Cabinet' }, england));
    const unknown = names(offerWordings({ ...report, committee: 'Parks Forum' }, england));
    assert.deepEqual([committee.includes(urgent), committee.includes(special)], [true, false]);
    assert.deepEqual([cabinet.includes(urgent), cabinet.includes(special)], [false, true]);
    assert.deepEqual([unknown.includes(urgent), unknown.includes(special)], [true, true]);
  });

  it('keeps to the law of the nation', () => {
    const offers = (['england', 'wales', 'scotland', 'northern_ireland'] as const).map((nation) =>
      names(offerWordings(report, overlay(blankProfile, { nation }))).filter((name) =>
        name.startsWith('Exempt information'),
      ),
    );
    assert.deepEqual(offers, [
      ['Exempt information (England)'],
      ['Exempt information (Wales)', 'Exempt information (Wales): legal privilege'],
      ['Exempt information (Scotland)'],
      ['Exempt information (Northern Ireland)'],
    ]);
  });

  it('offers resolutions in minutes and nowhere else', () => {
    const minutes = names(offerWordings({ ...report, paper: 'minutes' }, overlay(blankProfile, {})));
    assert.ok(minutes.includes('Minutes: RESOLVED in parts'));
    assert.ok(!minutes.includes('Financial implications: none'));
    assert.ok(names(offerWordings(report, england)).every((name) => !name.startsWith('Minutes: ')));
  });
});
