import { rules } from '../check/rules.ts';
import { type Choice, type Field, rootField } from '../schema/field.ts';
import { fieldsFor } from '../schema/fields.ts';
import { withUsualWords } from '../schema/usual-words.ts';
import { builtinNames, builtinProfile } from './builtin.ts';
import type { Profile } from './profile.ts';

let made: Field | undefined;

/** The fields of `council.yaml`: the schema's, with every rule by its name. */
export function councilFields(): Field {
  return (made ??= withRules(rootField('council')));
}

/** The same, with the words that the file which makes `profile` usually has: its sections, a report's fields. */
export function councilFieldsFor(profile: Profile): Field {
  const sections = profile.sections.map(({ id, heading }): Choice => ({ value: id, words: heading }));
  const inherited = builtinProfile(profile.nation)?.sections ?? [];
  const others = inherited.filter(({ id }) => !profile.sections.some((section) => section.id === id));
  return withUsualWords(councilFields(), {
    profiles: builtinNames.map((value) => ({ value, words: builtinProfile(value)?.council })),
    sections,
    all_sections: [...sections, ...others.map(({ id, heading }) => ({ value: id, words: heading }))],
    fields: headerFields(fieldsFor('report', profile)),
  });
}

/** Every field of a report that its header may show, and every field within one that is not a list. */
export function headerFields({ fields }: Field): Choice[] {
  return [...fields].flatMap(([name, field]) => [
    { value: name, words: field.title },
    ...(field.entry
      ? []
      : [...field.fields].map(([inner, { title }]) => ({ value: `${name}.${inner}`, words: title }))),
  ]);
}

function withRules(root: Field): Field {
  const fields = new Map(root.fields);
  const named = fields.get('rules');
  const each = named?.others;
  if (named && each) {
    const byName = new Map(
      rules.map(({ name, page }) => [name, { ...each, title: name, description: page.fault }]),
    );
    fields.set('rules', { ...named, others: undefined, fields: byName });
  }
  return { ...root, fields };
}
