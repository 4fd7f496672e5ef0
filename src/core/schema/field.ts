import { resolved, type Schema, type SchemaName, schemaOf } from './schema.ts';

/** What a text in a field is. */
export type FieldKind = 'text' | 'prose' | 'number' | 'date' | 'yes/no' | 'choice' | 'group';

/** The lists that a field's words may be taken from: what they hold depends on the council, its nation or its files. */
export type ValueSource =
  | 'committees'
  | 'people'
  | 'wards'
  | 'exempt_paragraphs'
  | 'sections'
  | 'all_sections'
  | 'fields'
  | 'profiles'
  | 'files';

/** What may stand in a field: words, a list, or fields of its own. */
export type FieldShape = 'text' | 'list' | 'group';

/** What the schema, and nothing else, knows of a field. */
export interface Field {
  /** In an officer's words: "Meeting date". */
  readonly title: string;
  readonly description: string;
  /** What the words in it are, be it one or a list of several; `group` where it only has fields of its own. */
  readonly kind: FieldKind;
  readonly shapes: ReadonlySet<FieldShape>;
  /** What may be chosen, each with what it means where that is worth saying; empty for every kind but `choice`. */
  readonly choices: readonly Choice[];
  /** What usually stands there, where any other words may too: the council's committees, its wards. */
  readonly usual: readonly Choice[];
  /** Which list those usual words come from, where the schema alone cannot say them. */
  readonly values: ValueSource | undefined;
  readonly examples: readonly string[];
  /** In words, how it must be written, where not just any words will do. */
  readonly form: string | undefined;
  /** The law's words on it, where there are any: a source, not advice. */
  readonly law: string | undefined;
  /** The fields within it, or within each entry of its list, in order. */
  readonly fields: ReadonlyMap<string, Field>;
  /** The names among them that must be given. */
  readonly required: readonly string[];
  /** What any further name within it holds; undefined where there is no further name. */
  readonly others: Field | undefined;
  /** One entry of its list. */
  readonly entry: Field | undefined;
  /** The field within it that words typed in its place are. */
  readonly main: string | undefined;
  /** What the names within it are names of. */
  readonly keys: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly words: string | undefined;
}

const shapes: Readonly<Record<string, FieldShape>> = { string: 'text', array: 'list', object: 'group' };

const made = new Map<SchemaName, Field>();

/** The whole file as one field: its `fields` are the file's. */
export function rootField(name: SchemaName): Field {
  let field = made.get(name);
  if (field === undefined) {
    const schema = schemaOf(name);
    made.set(name, (field = fieldFrom(schema, schema, '')));
  }
  return field;
}

function fieldFrom(reference: Schema, root: Schema, listTitle: string): Field {
  const schema = resolved(reference, root);
  const title = schema.title ?? listTitle;
  const each = schema.items && fieldFrom(schema.items, root, title);
  const properties = Object.entries(schema.properties ?? {});
  return {
    title,
    description: schema.description ?? '',
    kind: (schema['x-kind'] as FieldKind | undefined) ?? each?.kind ?? 'text',
    shapes: new Set([schema.type ?? []].flat().flatMap((type) => shapes[type] ?? [])),
    choices: (schema.enum ?? []).map((value) => ({ value, words: schema['x-choice-words']?.[value] })),
    usual: schema.enum ? [] : usualWords(schema),
    values: schema['x-values'] as ValueSource | undefined,
    examples: schema.examples ?? each?.examples ?? [],
    form: schema['x-form'],
    law: schema['x-law'],
    fields: new Map(
      each ? each.fields : properties.map(([name, property]) => [name, fieldFrom(property, root, name)]),
    ),
    required: each?.required ?? schema.required ?? [],
    others: schema.additionalProperties && fieldFrom(schema.additionalProperties, root, title),
    entry: each,
    main: schema['x-main'] ?? each?.main,
    keys: schema['x-keys'],
  };
}

function usualWords(schema: Schema): Choice[] {
  return Object.entries(schema['x-choice-words'] ?? {}).map(([value, words]) => ({ value, words }));
}
