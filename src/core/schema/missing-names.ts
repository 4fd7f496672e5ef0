import { agenda, minutes, report } from 'schema-validators';
import type { Paper } from '../parse/paper.ts';
import { plain } from './plain.ts';

/** The names and list positions that lead to a value: `['contacts', 0, 'name']`. */
export type Path = readonly (string | number)[];

const validators = { report, agenda, minutes };

/** The fields that a paper's schema wants and that are not there, or are empty, in the schema's order. */
export function missingNames({ type, frontMatter }: Pick<Paper, 'type' | 'frontMatter'>): Path[] {
  if (type === undefined) return [];
  const validate = validators[type];
  if (validate(plain(frontMatter.root))) return [];
  return (validate.errors ?? []).flatMap(({ keyword, instancePath, params }) =>
    keyword === 'required' ? [[...steps(instancePath), String(params['missingProperty'])]] : [],
  );
}

/** A JSON pointer as a path; `~1` stands for `/` and `~0` for `~`. */
function steps(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
