import type { Choice, Field, ValueSource } from './field.ts';

/** The words of each list that fields may take theirs from; a list that is left out is not known here. */
export type UsualWords = Partial<Readonly<Record<ValueSource, readonly Choice[]>>>;

/** `field`, and every field within it, with the words that usually stand there. */
export function withUsualWords(field: Field, lists: UsualWords): Field {
  const usual = (field.values && lists[field.values]) ?? field.usual;
  const within = (inner: Field) => withUsualWords(inner, lists);
  return {
    ...field,
    usual,
    fields: new Map([...field.fields].map(([name, inner]) => [name, within(inner)])),
    others: field.others && within(field.others),
    entry: field.entry && { ...within(field.entry), ...(field.values && { usual, values: field.values }) },
  };
}
