import type { Fault } from '../check/rule.ts';
import { type MapValue, type TextValue, type Value, valueAt } from '../parse/front-matter/tree.ts';
import { rootField } from '../schema/field.ts';
import { fieldAt, fieldsFor } from '../schema/fields.ts';
import { choiceFault } from '../schema/value-fault.ts';
import { builtinNames } from './builtin.ts';
import { headerFields } from './council-fields.ts';
import { deadlineReferences } from './deadline-references.ts';
import type { Profile } from './profile.ts';

/** Where `council.yaml` names a section by its short name; `*` is every entry of a list. */
const SECTION_NAMES = [
  ['report_types', '*', 'required', '*'],
  ['report_types', '*', 'sections', '*'],
  ['sections', '*', 'covers', '*'],
  ['wording', '*', 'section'],
];

/**
 * What to say where `council.yaml` names a section, a field, a deadline or a profile that there is not.
 *
 * @param root    the file
 * @param profile what it makes
 * @param extended whether the profile it extends was found
 */
export function* unknownReferences(root: MapValue, profile: Profile, extended: boolean): Iterable<Fault> {
  const base = valueAt(root, 'extends');
  if (!extended && base?.kind === 'text') yield noneOf(builtinNames, base, ['extends']);
  const sections = profile.sections.map(({ id }) => id);
  for (const path of SECTION_NAMES) {
    for (const value of textsAt(root, path)) {
      if (!sections.includes(value.text.trim())) yield noneOf(sections, value, path);
    }
  }
  const fields = fieldsFor('report', profile);
  for (const value of textsAt(root, ['header', '*', 'field'])) {
    if (fieldAt(fields, value.text.trim().split('.')) === undefined) {
      const names = headerFields(fields).map((choice) => choice.value);
      yield noneOf(names, value, ['header', 'field']);
    }
  }
  yield* deadlineReferences(root);
}

function noneOf(names: readonly string[], value: TextValue, path: readonly string[]): Fault {
  const field = fieldAt(
    rootField('council'),
    path.filter((step) => step !== '*'),
  );
  const choices = names.map((name) => ({ value: name, words: undefined }));
  return choiceFault(value, { title: field?.title ?? '', choices });
}

function* textsAt(value: Value | undefined, [step, ...rest]: readonly string[]): Iterable<TextValue> {
  if (value?.kind === 'text' && step === undefined && value.text.trim() !== '') yield value;
  if (value?.kind === 'list' && step === '*') for (const item of value.items) yield* textsAt(item, rest);
  if (value?.kind === 'map' && step !== undefined) yield* textsAt(valueAt(value, step), rest);
}
