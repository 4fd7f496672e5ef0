import type { RootContent } from 'mdast';
import { linesFrom } from '../parse/lines.ts';
import type { Span } from '../span.ts';
import { lineAt, startOfLine } from '../template/line-of.ts';

/** A remark to whoever writes the report, guidance for the most part; it is not published in either place. */
export interface Remark {
  readonly words: string;
  /** The lines it takes up in the file, line ends included. */
  readonly span: Span;
}

/** The remarks among the details right above a field, as far in as the field is. */
export function remarksAbove(text: string, keyStart: number, from: number): Remark[] {
  const margin = text.slice(startOfLine(text, keyStart), keyStart);
  const lines = [...linesFrom(text.slice(0, startOfLine(text, keyStart)), from)];
  const isOurs = (line: string) => line.startsWith(`${margin}#`) && !line.includes('-->');
  const first = lines.findLastIndex((line) => !isOurs(line.text)) + 1;
  return lines.slice(first).map((line) => ({
    words: line.text.slice(margin.length + 1).trim(),
    span: { start: line.start, end: line.next },
  }));
}

/** What a remark says that stands in the body as a comment on a line of its own; undefined for anything else. */
export function wordsOfComment(node: RootContent | undefined): string | undefined {
  if (node?.type !== 'html') return undefined;
  return /^<!--[ \t]*((?:(?!-->).)*\S)[ \t]*-->[ \t]*$/.exec(node.value)?.[1];
}

/** A remark as it stands in the body. */
export function asComment(words: string): string {
  return `<!-- ${words} -->`;
}

/**
 * Whether anything but names, values and marks stands on the lines of a field: remarks that would be lost with
 * them, and anchors that another field may need.
 *
 * @param kept what is accounted for, each in the file
 */
export function holdsMore(text: string, { start, end }: Span, kept: readonly Span[]): boolean {
  const lines = text.slice(start, end).split('');
  for (const span of kept) lines.fill(' ', Math.max(span.start - start, 0), Math.max(span.end - start, 0));
  const behind = lineAt(text, end).slice(end - startOfLine(text, end));
  return /[^\s:,[\]-]/.test(lines.join('')) || behind.trim() !== '';
}
