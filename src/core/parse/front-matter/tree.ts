import type { Span } from '../../span.ts';

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
    /** Not readable at all at this place; `detail` names the cause. */
    | 'unreadable'
    /** YAML would drop or bend these words; they are read as the officer meant them. */
    | 'cut'
    /** Line breaks or blank lines that YAML folds away. */
    | 'folded';
  readonly span: Span;
  /** For `unreadable`: which cause (see front-matter/read.ts); otherwise what bends the words (`#`, `: `, `*` …). */
  readonly detail: string;
  /** A repair that keeps every word, where one is certain. */
  readonly repair?: { readonly span: Span; readonly text: string };
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
