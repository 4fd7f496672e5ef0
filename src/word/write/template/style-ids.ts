import { child, type Xml } from '../../xml.ts';
import { styleNames, type StyleIds, type StyleRole, usualIds } from '../styles/roles.ts';

/** The styles of a template that ours are taken from, and those it lacks. */
export interface TemplateStyles {
  readonly ids: StyleIds;
  readonly missing: readonly StyleRole[];
}

/** Finds the template's own styles by their names, whatever it calls them inside, as Word does. */
export function templateStyles(sheet: Xml): TemplateStyles {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  for (const style of sheet.children) {
    const id = style.attributes.get('styleId');
    const name = child(style, 'name')?.attributes.get('val');
    if (style.name !== 'style' || id === undefined || name === undefined) continue;
    known.set(name.toLowerCase(), id);
    taken.add(id);
  }
  const ids: Partial<Record<StyleRole, string>> = {};
  const missing: StyleRole[] = [];
  for (const role of Object.keys(styleNames) as StyleRole[]) {
    const found = known.get(styleNames[role].toLowerCase());
    ids[role] = found ?? freeId(usualIds[role], taken);
    if (found === undefined) missing.push(role);
  }
  return { ids: ids as StyleIds, missing };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}${count}`;
  return id;
}
