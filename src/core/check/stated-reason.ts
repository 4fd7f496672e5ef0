import { entry, textAt, type Entry, type MapValue, type Value } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import { readYesNo } from '../yes-no.ts';

/** A field that says something is so and should say why: `late`, `urgent`. */
export interface Stated {
  readonly keySpan: Span;
  /** Undefined where it only says that it is so. */
  readonly reason: string | undefined;
}

/** What `late: The grant came in on Monday`, `late: yes` or `late: { reason: … }` says; undefined where it says no, or nothing. */
export function statedWithReason(details: MapValue, name: string): Stated | undefined {
  const found = entry(details, name);
  if (!found || !says(found)) return undefined;
  const { keySpan, value } = found;
  return { keySpan, reason: value.kind === 'map' ? textAt(value, 'reason') : reasonIn(value) };
}

function says({ value }: Entry): boolean {
  if (value.kind === 'text') return value.text.trim() !== '' && readYesNo(value.text) !== false;
  return value.kind === 'map' && value.entries.length > 0;
}

function reasonIn(value: Value): string | undefined {
  return value.kind === 'text' && readYesNo(value.text) === undefined ? value.text.trim() : undefined;
}
