import type { Nation } from '../profile/profile.ts';

/** Where a nation's law lists the kinds of exempt information, and its paragraphs in short. */
interface ExemptInformation {
  readonly provision: string;
  readonly paragraphs: Readonly<Record<string, string>>;
  /** Those that are exempt only while the public interest in keeping them so outweighs that in disclosing them. */
  readonly weighed: readonly string[];
}

/** In the words of England, which Wales and Northern Ireland share in part. */
const shared = {
  identity: 'information which is likely to reveal the identity of an individual',
  business:
    'information relating to the financial or business affairs of any particular person (including the authority holding that information)',
  labour:
    'information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority',
  privilege:
    'information in respect of which a claim to legal professional privilege could be maintained in legal proceedings',
  notice:
    'information which reveals that the authority proposes to give under any enactment a notice under or by virtue of which requirements are imposed on a person, or to make an order or direction under any enactment',
  crime:
    'information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime',
};

const { identity, business, labour, privilege, notice, crime } = shared;

/**
 * Sources: England and Wales, Local Government Act 1972, Schedule 12A, Parts 1 and 4, and the public interest
 * test in Parts 2 and 5 (Parts 4 and 5 by SI 2007/969 (W. 86), and paragraphs 18A to 18C, for a standards committee alone, by
 * SI 2007/951, regulation 4); Scotland, Local Government (Scotland) Act 1973, Schedule 7A, Part I; Northern
 * Ireland, Local Government Act (Northern Ireland) 2014, Schedule 6, Part 1. The Scottish paragraphs are
 * shortened, and have qualifications in place of the test. A monitoring officer should confirm which paragraph
 * applies, and in Northern Ireland how the public interest is weighed.
 */
export const exemptInformation: Readonly<Record<Nation, ExemptInformation>> = {
  england: {
    provision: 'Part 1 of Schedule 12A to the Local Government Act 1972',
    paragraphs: {
      '1': 'information relating to any individual',
      '2': identity,
      '3': business,
      '4': labour,
      '5': privilege,
      '6': notice,
      '7': crime,
    },
    weighed: ['1', '2', '3', '4', '5', '6', '7'],
  },
  wales: {
    provision: 'Part 4 of Schedule 12A to the Local Government Act 1972',
    paragraphs: {
      '12': 'information relating to a particular individual',
      '13': identity,
      '14': business,
      '15': labour,
      '16': privilege,
      '17': notice,
      '18': crime,
      '18A': 'information which is subject to any obligation of confidentiality (standards committees)',
      '18B':
        'information which relates in any way to matters concerning national security (standards committees)',
      '18C': 'the deliberations of a standards committee in reaching a finding on a matter referred to it',
    },
    weighed: ['12', '13', '14', '15', '17', '18'],
  },
  scotland: {
    provision: 'Part I of Schedule 7A to the Local Government (Scotland) Act 1973',
    paragraphs: {
      '1': 'information relating to a particular employee or office holder, or an applicant to become one',
      '2': 'information relating to a particular occupier of, or applicant for, accommodation provided by the authority',
      '3': 'information relating to a particular applicant for, or recipient of, a service provided by the authority',
      '4': 'information relating to a particular applicant for, or recipient of, financial assistance provided by the authority',
      '5': 'information relating to the adoption, care, fostering or education of a particular child, or to a child under compulsory supervision',
      '6': 'information relating to the financial or business affairs of any particular person (other than the authority)',
      '7': 'information relating to anything done or to be done in respect of a particular person under section 27(1) of the Social Work (Scotland) Act 1968',
      '8': 'the amount of any expenditure proposed by the authority under a particular contract',
      '9': 'any terms proposed by or to the authority in the course of negotiations for a contract',
      '10': 'the identity of the authority as the person offering a particular tender',
      '11': 'information relating to consultations or negotiations in connection with a labour relations matter',
      '12': 'instructions to counsel, counsel’s opinion, and information or advice in connection with legal proceedings',
      '13': 'information which would reveal that the authority proposes to give a notice, or to make an order or direction, under any enactment',
      '14': crime,
      '15': 'the identity of a protected informant',
    },
    weighed: [],
  },
  northern_ireland: {
    provision: 'Part 1 of Schedule 6 to the Local Government Act (Northern Ireland) 2014',
    paragraphs: {
      '1': 'information relating to any individual',
      '2': identity,
      '3': 'information relating to the financial or business affairs of any particular person (including the council holding that information)',
      '4': 'information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the council or a government department and employees of, or office holders under, the council',
      '5': privilege,
      '6': 'information which reveals that the council proposes to give under any statutory provision a notice imposing requirements on a person, or to make an order or direction',
      '7': crime,
    },
    weighed: ['1', '2', '3', '4', '5', '6', '7'],
  },
};

/**
 * How a notice names the exemption: "paragraph 3 of Part 1 of … (information relating to …)". A number
 * that the nation's law does not have is named without a description.
 *
 * @param paragraphs as typed, in any order; empty where the officer has named none
 */
export function exemptionWords(nation: Nation, paragraphs: readonly string[]): string {
  const { provision, paragraphs: described } = exemptInformation[nation];
  const [only, ...others] = [...new Set(paragraphs)].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  if (only === undefined) return provision;
  if (others.length === 0) return `paragraph ${only} of ${provision}${bracketed(described[only])}`;
  const all = [only, ...others];
  const last = others.at(-1) ?? only;
  const numbers = `${all.slice(0, -1).join(', ')} and ${last}`;
  const kinds = all.flatMap((each) => (described[each] ? [`${each}: ${described[each]}`] : []));
  return `paragraphs ${numbers} of ${provision}${bracketed(kinds.join('; '))}`;
}

const bracketed = (words: string | undefined) => (words ? ` (${words})` : '');
