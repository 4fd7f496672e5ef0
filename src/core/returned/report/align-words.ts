import type { Span } from '../../span.ts';

/**
 * Where each letter of a text node stands in the Markdown it was read from: `\*` makes one letter, and so does
 * `&amp;`; the end of a line takes the margin of the next with it.
 *
 * @param value what was read
 * @param raw   the Markdown
 * @param at    where that begins
 * @returns undefined where the two cannot be brought together letter by letter
 */
export function alignWords(value: string, raw: string, at: number): readonly Span[] | undefined {
  const spans: Span[] = [];
  let from = 0;
  while (spans.length < value.length) {
    const char = value[spans.length] ?? '';
    const made = madeAt(value.slice(spans.length, spans.length + 2), char, raw, from);
    if (!made) return undefined;
    const span = { start: at + made.start, end: at + made.end };
    for (let count = 0; count < made.letters; count++) spans.push(span);
    from = made.end;
  }
  return spans;
}

interface Made {
  readonly letters: number;
  readonly start: number;
  readonly end: number;
}

function madeAt(next: string, char: string, raw: string, from: number): Made | undefined {
  if (char === '\n') {
    const end = /^[ \t]*(?:\r\n|\n|\r)[ \t>]*/.exec(raw.slice(from, from + 200))?.[0].length;
    return end === undefined ? undefined : { letters: 1, start: from, end: from + end };
  }
  const escaped = raw[from] === '\\' && raw[from + 1] === char && /[!-/:-@[-`{-~]/.test(char);
  if (escaped) return { letters: 1, start: from, end: from + 2 };
  if (raw[from] === '&') {
    const entity = /^&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/i.exec(raw.slice(from, from + 40))?.[0];
    // An entity that is none reads as the letters it is typed with.
    if (entity !== undefined && next !== '&' + raw[from + 1]) {
      const letters = /^[\uD800-\uDBFF]/.test(char) ? 2 : 1;
      return { letters, start: from, end: from + entity.length };
    }
  }
  return raw[from] === char ? { letters: 1, start: from, end: from + 1 } : undefined;
}
