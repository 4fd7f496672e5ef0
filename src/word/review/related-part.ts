import type { WordPackage } from '../open-package.ts';
import { readXml } from '../xml.ts';

/**
 * The name of the part that the document leads to under a kind such as `comments`; undefined where it leads to none
 * in the package.
 */
export async function relatedPart(opened: WordPackage, kind: string): Promise<string | undefined> {
  const folder = opened.main.slice(0, opened.main.lastIndexOf('/') + 1);
  const relations = await opened.text(`${folder}_rels/${opened.main.slice(folder.length)}.rels`);
  const relation = (relations === undefined ? [] : readXml(relations).children).find(
    ({ attributes }) =>
      attributes.get('Type')?.endsWith(`/${kind}`) === true && attributes.get('TargetMode') !== 'External',
  );
  const target = relation?.attributes.get('Target');
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
