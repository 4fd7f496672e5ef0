import assert from 'node:assert/strict';
import { actMeant, isKnownAct } from '../../../src/core/law/acts.ts';
import groups from '../../../src/core/law/acts.yaml';

const acts = (groups as { nations: string[]; acts: Record<string, string> }[]).flatMap(({ acts }) =>
  Object.entries(acts),
);

describe('the list of Acts', () => {
  it('gives each title once, with its years in order', () => {
    assert.equal(new Set(acts.map(([title]) => title)).size, acts.length);
    for (const [title, years] of acts) {
      assert.match(title, /\bAct(?: \(Northern Ireland\))?$/);
      assert.match(years, /^(?:1[89]|20)\d\d(?:, (?:1[89]|20)\d\d)*(?: and others)?$/, title);
      const numbers = years.match(/\d{4}/g) ?? [];
      assert.deepEqual(numbers, [...new Set(numbers)].sort(), title);
    }
  });

  it('knows each of them', () => {
    for (const [title, years] of acts) {
      for (const year of years.match(/\d{4}/g) ?? [])
        assert.ok(isKnownAct({ title, year }), `${title} ${year}`);
    }
  });
});

describe('the Act that is meant', () => {
  const meant = (
    title: string,
    year: string,
    nation: 'england' | 'wales' | 'scotland' | 'northern_ireland' = 'england',
  ) => {
    const act = actMeant({ title, year }, nation);
    return act && `${act.title} ${act.year}`;
  };

  it('has the same words but for their endings and order', () => {
    assert.equal(meant('Childrens Act', '1989'), 'Children Act 1989');
    assert.equal(meant('Equality’s Act', '2010'), 'Equality Act 2010');
    assert.equal(meant('Country and Town Planning Act', '1990'), 'Town and Country Planning Act 1990');
  });

  it('is the nation’s own where its name was left out', () => {
    assert.equal(
      meant('Rural Needs Act', '2016', 'northern_ireland'),
      'Rural Needs Act (Northern Ireland) 2016',
    );
    assert.equal(meant('Housing Act', '2014', 'wales'), 'Housing (Wales) Act 2014');
    assert.equal(meant('Housing Act', '2014', 'england'), undefined);
  });

  it('is told by its title where it is the only one', () => {
    assert.equal(meant('Localism Act', '2010'), 'Localism Act 2011');
    assert.equal(meant('Education Act', '2010'), undefined);
    assert.equal(meant('Local Government Act', '1973'), undefined);
    assert.equal(meant('Planning Act', '1990'), undefined);
  });

  it('is nobody’s guess', () => {
    for (const title of ['Act', 'Trams Act', 'Horses Act', 'Scarecrow (Consolidation) Act']) {
      assert.equal(meant(title, '1990'), undefined, title);
    }
  });
});
