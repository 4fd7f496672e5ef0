import { agenda, minutes, ownKinds, report } from 'schema-validators';
import type { Fault } from '../check/rule.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import type { Field } from './field.ts';
import { fieldsFor } from './fields.ts';
import { plain, type Plain } from './plain.ts';
import { type SchemaError, schemaFaults } from './schema-faults.ts';

const validators = { report, agenda, minutes };

/**
 * What a paper's fields hold that they should not, or lack, by its schema and by its council's own fields.
 *
 * What stands in the body is words, and words are right for every section's field, so the front matter
 * alone decides: a report composed with its body's sections has the same faults.
 */
export function paperFaults({ type, frontMatter, text }: Paper, profile: Profile): Fault[] {
  if (type === undefined) return [];
  const fields = fieldsFor(type, profile);
  const data = plain(frontMatter.root);
  const errors = [...schemaErrors(type, data), ...ownErrors(data, fields, profile)];
  // Where part of the front matter cannot be read, what seems to be missing may stand there.
  const isWhole = frontMatter.faults.every(({ kind }) => kind !== 'unreadable' && kind !== 'unclosed');
  const told = isWhole ? errors : errors.filter(({ keyword }) => keyword !== 'required');
  return schemaFaults(told, frontMatter.root, fields, text);
}

function schemaErrors(type: keyof typeof validators, data: Plain): readonly SchemaError[] {
  const validate = validators[type];
  return validate(data) ? [] : (validate.errors ?? []);
}

/** The same of what only this council knows: its own fields, and its choices. */
function* ownErrors(data: Plain, { fields }: Field, profile: Profile): Iterable<SchemaError> {
  if (typeof data === 'string' || data instanceof Array) return;
  for (const { id, kind } of profile.fields) {
    const validate = ownKinds[kind];
    if (data[id] === undefined || validate(data[id])) continue;
    for (const error of validate.errors ?? []) {
      yield { ...error, instancePath: `/${id}${error.instancePath}` };
    }
  }
  for (const [name, { choices }] of fields) {
    const value = data[name];
    if (typeof value !== 'string' || choices.length === 0) continue;
    if (!choices.some((choice) => choice.value === value.trim())) {
      yield { instancePath: `/${name}`, keyword: 'enum' };
    }
  }
}
