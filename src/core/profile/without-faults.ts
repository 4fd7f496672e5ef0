import type { Plain } from '../schema/plain.ts';
import type { SchemaError } from '../schema/schema-faults.ts';

/**
 * `data` without what ajv found fault with, so that the rest can be used as the schema describes it: a
 * value of the wrong kind is left out, and so is a group that lacks what it must have. An entry in which
 * nothing is typed is left out of its list.
 */
export function withoutFaults(data: Plain, errors: readonly SchemaError[]): Plain {
  return kept(data, '', new Set(errors.map(({ instancePath }) => instancePath))) ?? {};
}

function kept(data: Plain, path: string, faulty: ReadonlySet<string>): Plain | undefined {
  if (faulty.has(path)) return undefined;
  if (typeof data === 'string') return data;
  if (data instanceof Array) {
    return data.flatMap((item, index) => {
      const value = item === '' ? undefined : kept(item, `${path}/${index}`, faulty);
      return value === undefined ? [] : [value];
    });
  }
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const step = name.replaceAll('~', '~0').replaceAll('/', '~1');
      const inner = kept(value, `${path}/${step}`, faulty);
      return inner === undefined ? [] : [[name, inner]];
    }),
  );
}
