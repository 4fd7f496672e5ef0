import type { Value } from '../parse/front-matter/tree.ts';

/** Front matter as a plain JSON value: everything text, as typed. */
export type Plain = string | readonly Plain[] | { readonly [name: string]: Plain };

/** Deeper than any field of ours; what lies below is nothing an officer meant. */
const DEEPEST = 20;

/**
 * A value of front matter without its places. A field in which nothing is typed is left out, as if it
 * were not there; of a field given twice the first counts. Names are kept whatever they are: the maps have
 * no prototype, so that `__proto__` is a name like any other.
 */
export function plain(value: Value, depth = 0): Plain {
  if (value.kind === 'text') return value.text;
  if (depth === DEEPEST) return '';
  if (value.kind === 'list') return value.items.map((item) => plain(item, depth + 1));
  const fields = Object.create(null) as Record<string, Plain>;
  for (const { key, value: inner } of value.entries) {
    if (!isBlank(inner)) fields[key] ??= plain(inner, depth + 1);
  }
  return fields;
}

/** Whether nothing is typed there. */
export function isBlank(value: Value): boolean {
  return value.kind === 'text' && value.text.trim() === '';
}
