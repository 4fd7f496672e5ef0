import type { Span } from '../../span.ts';
import type { TextEdit } from '../../text-edit.ts';

/**
 * Front matter as the officer meant it: text, lists and maps of text, each with its place in the file.
 * The field decides its type, not YAML: every scalar is text as typed.
 */
export type Value = TextValue | ListValue | MapValue;

export interface TextValue {
  readonly kind: 'text';
  /** The decoded words: quotes, indentation and escapes undone. Empty where nothing is typed. */
  readonly text: string;
  /** The value in the file, quotes or block header included. Empty span behind the colon where nothing is typed. */
  readonly span: Span;
  readonly style: 'plain' | 'quoted' | 'block' | 'folded';
}

export interface ListValue {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Value[];
}

export interface MapValue {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

/** What is amiss with the front matter itself, before any field is looked at. */
export interface FrontMatterFault {
  readonly kind:
    /** No closing `---`. */
    | 'unclosed'
    /** Cannot be read at this place. */
    | 'unreadable'
    /** YAML would drop the words behind a `#`; they are kept. */
    | 'cut'
    /** YAML would take these words for something else; they are read as text. */
    | 'bent'
    /** YAML would run lines or paragraphs together; they are kept apart. */
    | 'folded';
  readonly span: Span;
  /** For `unreadable` the cause; for `cut` and `bent` the character at fault; otherwise empty. */
  readonly detail: string;
  /** The same words, written so that nothing is lost. */
  readonly repair?: TextEdit;
}

export interface FrontMatter {
  readonly state: 'none' | 'closed' | 'unclosed';
  /** From the opening fence to the end of the closing fence's line (where the body starts). */
  readonly span: Span;
  /** What stands between the fences. */
  readonly inner: Span;
  readonly root: MapValue;
  readonly faults: readonly FrontMatterFault[];
}

/** The entry of `map` under `key`, the first where a key is repeated. */
export function entry(map: MapValue, key: string): Entry | undefined {
  return map.entries.find((candidate) => candidate.key === key);
}

/** The entry at a path of keys, or undefined where the path leads nowhere. */
export function entryAt(map: MapValue, [first, ...rest]: readonly [string, ...string[]]): Entry | undefined {
  let found = entry(map, first);
  for (const key of rest) found = found?.value.kind === 'map' ? entry(found.value, key) : undefined;
  return found;
}

/** Whether nothing is typed in a value. */
export function isEmpty(value: Value): boolean {
  if (value.kind === 'text') return value.text.trim() === '';
  return value.kind === 'list' ? value.items.every(isEmpty) : value.entries.length === 0;
}

/** The value at a path of keys and list positions, or undefined where the path leads nowhere. */
export function valueAt(root: Value, ...path: readonly (string | number)[]): Value | undefined {
  let value: Value | undefined = root;
  for (const step of path) {
    if (value?.kind === 'map' && typeof step === 'string') value = entry(value, step)?.value;
    else if (value?.kind === 'list' && typeof step === 'number') value = value.items[step];
    else return undefined;
  }
  return value;
}

/** The words at a path, trimmed; undefined where there are none. */
export function textAt(root: Value, ...path: readonly (string | number)[]): string | undefined {
  const value = valueAt(root, ...path);
  const text = value?.kind === 'text' ? value.text.trim() : '';
  return text === '' ? undefined : text;
}
