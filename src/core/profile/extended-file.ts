import { readFields } from '../parse/front-matter/read.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import { builtinProfile } from './builtin.ts';

/** The other council file that a council file extends, as a path; undefined where it extends a built-in profile or nothing. */
export function extendedFile(text: string): string | undefined {
  const name = textAt(readFields(text.replace(/^\uFEFF/, '')).root, 'extends');
  return name === undefined || builtinProfile(name) ? undefined : name;
}
