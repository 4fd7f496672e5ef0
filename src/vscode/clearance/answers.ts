/** What an officer says of clearances; empty where nothing is answered yet. */
export interface ClearanceAnswers {
  /** The names under which they are recorded. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly jobTitle: string;
}

/** The answers that a caller of a command gave beforehand; the officer is still asked for who, with these filled in. */
export function givenClearance(given: unknown): ClearanceAnswers {
  const known = new Map(typeof given === 'object' && given !== null ? Object.entries(given) : []);
  const text = (name: string) => {
    const value: unknown = known.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { ids: text('id') === '' ? [] : [text('id')], name: text('name'), jobTitle: text('jobTitle') };
}
