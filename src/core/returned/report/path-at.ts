import type { Value } from '../../parse/front-matter/tree.ts';
import type { Path } from '../../schema/missing-names.ts';

/** The way to the words of a field that have `offset` of the file in them; undefined where none have. */
export function pathAt(value: Value, offset: number): Path | undefined {
  if (value.kind === 'text') return value.span.start <= offset && offset <= value.span.end ? [] : undefined;
  const inner: readonly (readonly [string | number, Value])[] =
    value.kind === 'list'
      ? value.items.map((item, index) => [index, item])
      : value.entries.map((entry) => [entry.key, entry.value]);
  for (const [step, each] of inner) {
    const rest = pathAt(each, offset);
    if (rest) return [step, ...rest];
  }
  return undefined;
}
