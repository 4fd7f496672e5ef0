import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { matchHeading } from '../profile/match-heading.ts';
import type { Profile } from '../profile/profile.ts';
import { isImplication } from './implications.ts';
import type { Section } from './report.ts';

/** What a table states, which lasts as long as its piece does. */
interface Stated {
  readonly profile: Profile;
  readonly ids: readonly string[];
}

const known = new WeakMap<Table, Stated>();

/**
 * The implications that rows of tables in a section state: "| Financial | The cost is met. | Head of Finance |".
 *
 * @returns ids of sections; none for a row with nothing behind its first cell
 */
export function implicationRows({ blocks }: Pick<Section, 'blocks'>, profile: Profile): string[] {
  return blocks.flatMap(({ node }) => (node.type === 'table' ? statedIn(node, profile) : []));
}

function statedIn(table: Table, profile: Profile): readonly string[] {
  let stated = known.get(table);
  if (stated?.profile !== profile) known.set(table, (stated = { profile, ids: idsIn(table, profile) }));
  return stated.ids;
}

function idsIn({ children }: Table, profile: Profile): string[] {
  return children.flatMap(({ children: cells }) => {
    const [name = '', stated = ''] = cells.map((cell) => toString(cell).trim());
    if (stated === '') return [];
    const practice = matchHeading(profile, name) ?? matchHeading(profile, `${name} implications`);
    if (!practice) return [];
    const covers = [practice.id, ...practice.covers];
    return isImplication({ covers, heading: '' }) ? covers : [];
  });
}
