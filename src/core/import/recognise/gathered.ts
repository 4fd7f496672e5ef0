import type { Plain } from '../../schema/plain.ts';

/** Fields of a report being put together; `lead_officer.email` is in `lead_officer`. */
export type Gathered = Map<string, Plain>;

/** Sets a field, or one within a group (`lead_officer.email`), unless it is set already; says whether it did. */
export function set(fields: Gathered, path: string, value: Plain): boolean {
  const [name = '', within] = path.split('.');
  const standing = fields.get(name);
  if (within === undefined) {
    if (standing !== undefined) return false;
    fields.set(name, value);
    return true;
  }
  const group = typeof standing === 'object' && !(standing instanceof Array) ? standing : {};
  if (within in group) return false;
  fields.set(name, { ...group, [within]: value });
  return true;
}
