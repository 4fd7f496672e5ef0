import type { Value } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import type { Details } from './details.ts';

/** What can be folded in the details: every field and every entry of a list that goes on over several lines. */
export function foldsIn({ text, root }: Pick<Details, 'text' | 'root'>): Span[] {
  return [...foldsOf(root)].filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
}

function* foldsOf(value: Value): Iterable<Span> {
  if (value.kind === 'list') {
    for (const item of value.items) {
      if (item.kind !== 'list') yield item.span;
      yield* foldsOf(item);
    }
  }
  if (value.kind !== 'map') return;
  for (const { keySpan, value: inner } of value.entries) {
    yield { start: keySpan.start, end: Math.max(keySpan.end, inner.span.end) };
    yield* foldsOf(inner);
  }
}
