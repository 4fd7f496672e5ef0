import type { Entry, Value } from '../parse/front-matter/tree.ts';
import type { Field } from './field.ts';

/** A group in front matter with what is known of it, and one thing that stands in it. */
export interface Within {
  readonly entry: Entry;
  /** Undefined for a name that the group does not know. */
  readonly field: Field | undefined;
  readonly owner: Field;
  /** The names in the group, this one among them. */
  readonly siblings: ReadonlySet<string>;
}

/** Every named value in front matter with what is known of it, as deep as anything is known. */
export function* knownValues(value: Value, field: Field): Iterable<Within> {
  if (value.kind === 'list' && field.entry) {
    for (const item of value.items) yield* knownValues(item, field.entry);
  }
  if (value.kind !== 'map' || !field.shapes.has('group')) return;
  const siblings = new Set(value.entries.map(({ key }) => key));
  for (const entry of value.entries) {
    const inner = field.fields.get(entry.key) ?? field.others;
    yield { entry, field: inner, owner: field, siblings };
    if (inner) yield* knownValues(entry.value, inner);
  }
}
