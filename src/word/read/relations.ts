import type { WordPackage } from '../open-package.ts';
import { readXml } from '../xml.ts';

/** Where a part leads to. */
export interface Relation {
  readonly id: string;
  /** The last word of its kind: `hyperlink`, `image`, `header`. */
  readonly kind: string;
  /** A part's name, or an address where it is outside of the package. */
  readonly target: string;
  readonly outside: boolean;
}

/** Where a part leads to, by the names that the part gives. */
export async function relationsOf(part: string, opened: WordPackage): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const text = await opened.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = (text === undefined ? [] : readXml(text).children).map(
    ({ attributes }): [string, Relation] => {
      const id = attributes.get('Id') ?? '';
      const target = attributes.get('Target') ?? '';
      const outside = attributes.get('TargetMode') === 'External';
      const kind = (attributes.get('Type') ?? '').replace(/^.*\//, '');
      return [id, { id, kind, outside, target: outside ? target : inPackage(target, folder) }];
    },
  );
  return new Map(relations);
}

function inPackage(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const names: string[] = [];
  for (const name of `${folder}${target}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}
