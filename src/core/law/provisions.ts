import { loose } from '../loose.ts';
import type { Nation } from '../profile/profile.ts';

/** A provision that only some nations have, as papers cite it. */
export interface Provision {
  /** What a message calls it. */
  readonly law: string;
  /** Where it is law. */
  readonly nations: readonly Nation[];
  /** What other nations have in its place, where that is one provision. */
  readonly instead: Partial<Readonly<Record<Nation, string>>>;
  /** What every text that cites it has in it. */
  readonly cue: string;
  readonly cited: RegExp;
  /** Whether the source below states its extent, so that citing it elsewhere is plainly a mistake. */
  readonly isCertain?: true;
}

/** A section of an Act in either order: "section 17 of the … Act", "the … Act 1998, section 17". */
function section(numbers: string, act: string): RegExp {
  const named = String.raw`(?:sections?|schedule|ss?\.?) ?(?:${numbers})`;
  return loose(new RegExp(String.raw`\b${named}\b[^.;]{0,60}\b${act}|\b${act}[^.;]{0,40}\b${named}\b`, 'i'));
}

/**
 * Sources: Equality Act 2010, sections 149 and 217 (section 149 does not extend to Northern Ireland); Local
 * Government Act 1972, Part VA and section 274, and Local Government (Scotland) Act 1973, Part IIIA; Local
 * Government Act (Northern Ireland) 2014; Crime and Disorder Act 1998, sections 17 and 121; Localism Act 2011,
 * section 1; Local Government and Elections (Wales) Act 2021, section 24; Local Government in Scotland Act 2003,
 * section 20; SI 2012/2089 and SI 2001/2290 (W. 178), by their titles; and the short titles of the other Acts. Where
 * a nation's own provision is named, a monitoring officer should confirm that it is the one meant.
 */
export const provisions: readonly Provision[] = [
  {
    law: 'Section 149 of the Equality Act 2010, the public sector equality duty,',
    nations: ['england', 'wales', 'scotland'],
    instead: { northern_ireland: 'section 75 of the Northern Ireland Act 1998' },
    cue: '149',
    cited: section('149', 'Equality Act'),
    isCertain: true,
  },
  {
    law: 'Section 75 of the Northern Ireland Act 1998',
    nations: ['northern_ireland'],
    instead: {
      england: 'section 149 of the Equality Act 2010',
      wales: 'section 149 of the Equality Act 2010',
      scotland: 'section 149 of the Equality Act 2010',
    },
    cue: '75',
    cited: section('75', 'Northern Ireland Act'),
  },
  {
    law: 'Section 17 of the Crime and Disorder Act 1998',
    nations: ['england', 'wales'],
    instead: {},
    cue: '17',
    cited: section('17', 'Crime (?:and|&) Disorder Act'),
  },
  {
    law: 'Schedule 12A to the Local Government Act 1972',
    nations: ['england', 'wales'],
    instead: {
      scotland: 'Schedule 7A to the Local Government (Scotland) Act 1973',
      northern_ireland: 'Schedule 6 to the Local Government Act (Northern Ireland) 2014',
    },
    cue: '12A',
    cited: loose(/\bschedule 12A\b/i),
  },
  {
    law: 'Part VA (sections 100A to 100K) of the Local Government Act 1972',
    nations: ['england', 'wales'],
    instead: {
      scotland: 'Part IIIA (sections 50A to 50K) of the Local Government (Scotland) Act 1973',
      northern_ireland: 'the Local Government Act (Northern Ireland) 2014',
    },
    cue: '100',
    cited: section('100[A-K]{1,2}', String.raw`Local Government Act,? 1972`),
  },
  {
    law: 'Part IIIA of the Local Government (Scotland) Act 1973, with Schedule 7A,',
    nations: ['scotland'],
    instead: {
      england: 'Part VA of the Local Government Act 1972, with Schedule 12A',
      wales: 'Part VA of the Local Government Act 1972, with Schedule 12A',
      northern_ireland: 'the Local Government Act (Northern Ireland) 2014, with Schedule 6',
    },
    cue: '(Scotland)',
    cited: section('50[A-K]|7A', String.raw`Local Government \(Scotland\) Act,? 1973`),
  },
  {
    law: 'Section 151 of the Local Government Act 1972',
    nations: ['england', 'wales'],
    instead: {
      scotland: 'section 95 of the Local Government (Scotland) Act 1973',
      northern_ireland: 'section 1 of the Local Government Finance Act (Northern Ireland) 2011',
    },
    cue: '151',
    cited: loose(
      new RegExp(
        `\\b(?:section |s\\.? ?)151 officer|${section('151', String.raw`Local Government Act,? 1972`).source}`,
        'i',
      ),
    ),
  },
  {
    law: 'Section 1 of the Localism Act 2011, the general power of competence,',
    nations: ['england'],
    instead: {
      wales: 'section 24 of the Local Government and Elections (Wales) Act 2021',
      scotland: 'section 20 of the Local Government in Scotland Act 2003',
      northern_ireland: 'section 79 of the Local Government Act (Northern Ireland) 2014',
    },
    cue: 'Localism',
    cited: section('1', 'Localism Act'),
  },
  {
    law: 'SI 2012/2089',
    nations: ['england'],
    instead: { wales: 'SI 2001/2290 (W. 178)' },
    cue: '2012',
    cited: loose(/\b2012\/2089\b|\(Meetings and Access to Information\) \(England\) Regulations 2012/i),
  },
  named('the Local Government Act (Northern Ireland) 2014', ['northern_ireland']),
  named('the Rural Needs Act (Northern Ireland) 2016', ['northern_ireland']),
  named('the Well-being of Future Generations (Wales) Act 2015', ['wales']),
  named('the Welsh Language (Wales) Measure 2011', ['wales']),
  named('the Islands (Scotland) Act 2018', ['scotland']),
  {
    law: 'The Fairer Scotland duty',
    nations: ['scotland'],
    instead: { wales: 'the socio-economic duty (Equality Act 2010, section 1)' },
    cue: 'Fairer',
    cited: loose(/\bFairer Scotland duty\b/i),
  },
];

/** An Act of one nation alone, wherever it is cited. */
function named(law: string, nations: readonly Nation[]): Provision {
  const title = law.replace(/^the /, '');
  const [nation = ''] = /(?<=\()[A-Z][\w ]+(?=\))/.exec(title) ?? [];
  const pattern = title.replace(/[()]/g, '\\$&').replace('Well-being', 'Well-?being');
  return {
    law: `${law.charAt(0).toUpperCase()}${law.slice(1)}`,
    nations,
    instead: {},
    cue: `(${nation})`,
    cited: loose(new RegExp(pattern, 'i')),
  };
}
