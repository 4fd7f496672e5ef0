import { rules } from '../check/rules.ts';
import { type Field, rootField } from '../schema/field.ts';

let made: Field | undefined;

/** The fields of `council.yaml`: the schema's, with every rule by its name. */
export function councilFields(): Field {
  return (made ??= withRules(rootField('council')));
}

function withRules(root: Field): Field {
  const fields = new Map(root.fields);
  const named = fields.get('rules');
  const each = named?.others;
  if (named && each) {
    const byName = new Map(rules.map(({ name }) => [name, { ...each, title: name }]));
    fields.set('rules', { ...named, others: undefined, fields: byName });
  }
  return { ...root, fields };
}
