import { type Entry, entry, type MapValue, type Value } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import type { Field } from './field.ts';

/** A place in front matter that an error points at: the value, and what the schema knows of it. */
export interface Located {
  readonly value: Value;
  readonly field: Field;
  /** What the value stands under; undefined for an entry of a list and for the file as a whole. */
  readonly entry: Entry | undefined;
}

/**
 * Follows a JSON pointer (`/lead_officer/email`, `~1` for `/` and `~0` for `~`) through front matter and the
 * fields that the schema knows, side by side. Undefined where it leads to nothing, or to nothing we know.
 */
export function locate(root: MapValue, rootField: Field, pointer: string): Located | undefined {
  let here: Located | undefined = { value: root, field: rootField, entry: undefined };
  for (const step of pointer.split('/').slice(1)) {
    here = here && stepInto(here, step.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return here;
}

function stepInto({ value, field }: Located, step: string): Located | undefined {
  if (value.kind === 'list') {
    const item = value.items[Number(step)];
    return item && field.entry && { value: item, field: field.entry, entry: undefined };
  }
  const next = value.kind === 'map' ? entry(value, step) : undefined;
  const inner = field.fields.get(step) ?? field.others;
  return next && inner && { value: next.value, field: inner, entry: next };
}

/** Where a problem with the value itself is shown: the words, or the name of a field that has more than words. */
export function shownSpan({ value, entry: under }: Located, text: string): Span {
  if (value.kind === 'text' && value.span.end > value.span.start) return value.span;
  return under?.keySpan ?? firstLine(value.span, text);
}

function firstLine({ start, end }: Span, text: string): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, Math.min(end, start + 200)))?.[0] ?? '';
  return { start, end: start + line.length };
}
