import type { Value } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { Span } from '../span.ts';
import { ignoreRemark } from './ignore-remark.ts';
import type { Ignore } from './ignored.ts';

/** The remarks among the details that ask for rules to be silent; one above the first field speaks for the opening line too. */
export function ignoresInDetails({ text, frontMatter }: Paper): Ignore[] {
  const { inner, root, span } = frontMatter;
  const lines = text.slice(inner.start, inner.end);
  if (!/#[ \t]*ignore[ \t]/.test(lines)) return [];
  const fields = [...fieldsIn(root)];
  const words = [...multiLineWords(root)];
  return [...lines.matchAll(/^[ \t]*(#[ \t]*ignore[ \t][^\r\n]*)/gm)].flatMap((match) => {
    const start = inner.start + match.index + match[0].length - (match[1]?.length ?? 0);
    const remark = ignoreRemark(match[1] ?? '', start);
    if (!remark || words.some((value) => value.start <= start && start < value.end)) return [];
    let next: Span | undefined;
    for (const field of fields) {
      if (field.start > start && field.start < (next?.start ?? Infinity)) next = field;
    }
    const isFirst = !fields.some((field) => field.start < start);
    const over = { start: isFirst ? span.start : remark.span.end, end: next?.end ?? inner.end };
    return [{ ...remark, over }];
  });
}

/** Every field and every item of a list, those around others first. */
export function* fieldsIn(value: Value): Iterable<Span> {
  if (value.kind === 'map') {
    for (const { keySpan, value: inner } of value.entries) {
      yield { start: keySpan.start, end: Math.max(keySpan.end, inner.span.end) };
      yield* fieldsIn(inner);
    }
  }
  if (value.kind === 'list') {
    for (const item of value.items) {
      yield item.span;
      yield* fieldsIn(item);
    }
  }
}

/** Words in which a line that begins with # is no remark. */
function* multiLineWords(value: Value): Iterable<Span> {
  if (value.kind === 'text') {
    if (value.style !== 'plain') yield value.span;
  } else if (value.kind === 'map') for (const { value: inner } of value.entries) yield* multiLineWords(inner);
  else for (const item of value.items) yield* multiLineWords(item);
}
