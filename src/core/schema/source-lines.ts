import type { Entry } from '../parse/front-matter/tree.ts';

/** What ends the lines of a file. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/**
 * What stands before a field's siblings on their lines: `  ` for the name behind `- ` too. Undefined where
 * the field does not begin its line, as in `{name: …, email: …}`.
 */
export function marginOf({ keySpan }: Entry, text: string): string | undefined {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, keySpan.start - 200), keySpan.start))?.[0] ?? '';
  return /^ *(?:- +)*$/.test(before) ? ' '.repeat(before.length) : undefined;
}

/** Where the line ends on which a field's value ends. */
export function endOfField({ keySpan, value }: Entry, text: string): number {
  const end = Math.max(keySpan.end, value.span.end);
  const rest = /[\r\n]/.exec(text.slice(end));
  return rest ? end + rest.index : text.length;
}
