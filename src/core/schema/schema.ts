import agenda from '../../../schemas/agenda.schema.json';
import council from '../../../schemas/council.schema.json';
import kinds from '../../../schemas/kinds.schema.json';
import minutes from '../../../schemas/minutes.schema.json';
import report from '../../../schemas/report.schema.json';

/** As much of JSON Schema as our schemas use, with our annotations. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly 'x-kind'?: string;
  /** Of several fields in a group, the one that words typed in the group's place are. */
  readonly 'x-main'?: string;
  /** In words, what a `pattern` takes. */
  readonly 'x-form'?: string;
  /** What the law says of the field, and where. */
  readonly 'x-law'?: string;
  /** What the keys of a group without fixed fields name. */
  readonly 'x-keys'?: string;
  /** What the words in the field are usually one of: a list that the council's profile or the law gives. */
  readonly 'x-values'?: string;
  /** What each choice means; where there is no `enum`, of the usual words among any others. */
  readonly 'x-choice-words'?: Readonly<Record<string, string>>;
}

type SchemaType = 'string' | 'array' | 'object';

/** The files that have a schema. */
export type SchemaName = 'report' | 'agenda' | 'minutes' | 'council';

const schemas: Readonly<Record<SchemaName, Schema>> = {
  report,
  agenda,
  minutes,
  council,
} as unknown as Readonly<Record<SchemaName, Schema>>;

/** The schema of that name. */
export function schemaOf(name: SchemaName): Schema {
  return schemas[name];
}

/** `schema` with what it refers to merged in; what it says itself counts before what it refers to. */
export function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const [file, , name] = schema.$ref.split('/');
  const definitions = (file === '#' ? root : (kinds as unknown as Schema)).$defs;
  return { ...definitions?.[name ?? ''], ...schema };
}
