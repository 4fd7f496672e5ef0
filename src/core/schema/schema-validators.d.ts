/** What scripts/build/schema-validators.mjs compiles from schemas/. */
declare module 'schema-validators' {
  import type { ErrorObject } from 'ajv';

  /** Whether `data` is as the schema says; if not, `errors` says why until the next call. */
  interface Validator {
    (data: unknown): boolean;
    readonly errors?: readonly ErrorObject[] | null;
  }

  export const report: Validator;
  export const agenda: Validator;
  export const minutes: Validator;
  export const council: Validator;
  /** By the name that a profile gives the kind of a field of its own. */
  export const ownKinds: Readonly<
    Record<'text' | 'number' | 'date' | 'yes/no' | 'choice' | 'list', Validator>
  >;
}
