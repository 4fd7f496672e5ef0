import type { ErrorObject } from 'ajv';
import type { Fault } from '../check/rule.ts';
import type { MapValue } from '../parse/front-matter/tree.ts';
import type { Field } from './field.ts';
import { locate } from './located.ts';
import { missingField } from './missing-field.ts';
import { isBlank } from './plain.ts';
import { shapeFault } from './shape-fault.ts';
import { valueFault } from './value-fault.ts';

/** As much of an ajv error as says where it is and what is wrong. */
export type SchemaError = Pick<ErrorObject, 'instancePath' | 'keyword'> & {
  readonly params?: Readonly<Record<string, unknown>>;
};

/**
 * What ajv found, as one fault for each mistake, at its exact place in the file.
 *
 * @param errors in ajv's order
 * @param root   the tree that was validated
 * @param fields what is known of the file's fields
 * @param text   the whole file
 */
export function schemaFaults(
  errors: Iterable<SchemaError>,
  root: MapValue,
  fields: Field,
  text: string,
): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    const missing = error.keyword === 'required' ? String(error.params?.['missingProperty']) : undefined;
    const mistake = missing === undefined ? error.instancePath : `${error.instancePath}/${missing}`;
    // An `if` only repeats what its `then` or `else` found.
    if (error.keyword === 'if' || faults.has(mistake)) continue;
    const fault = faultAt(error, missing, root, fields, text);
    if (fault) faults.set(mistake, fault);
  }
  return [...faults.values()];
}

function faultAt(
  error: SchemaError,
  missing: string | undefined,
  root: MapValue,
  fields: Field,
  text: string,
): Fault | undefined {
  const place = locate(root, fields, error.instancePath);
  if (place === undefined || isBlank(place.value)) return undefined;
  if (missing !== undefined) return missingField(place, missing, text);
  if (error.keyword === 'type' || place.value.kind !== 'text') return shapeFault(place, text);
  return valueFault(place.value, place.field);
}
