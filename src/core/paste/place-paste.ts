import { bendOf } from '../parse/front-matter/bend.ts';
import type { TextValue } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import { lineEndOf } from '../schema/source-lines.ts';
import type { Span } from '../span.ts';
import { fieldAround, type Field } from '../template/field-around.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import { cleanPaste, type Clipboard } from './clean-paste.ts';

/**
 * What to insert in place of a selection so that the clipboard reads right there: blocks apart from what is around
 * them, and among the details in a way that keeps every word.
 *
 * @returns undefined where the clipboard's plain words can be inserted as they are
 */
export function placePaste(paper: Paper, selection: Span, clipboard: Clipboard): string | undefined {
  const { text, frontMatter } = paper;
  const markdown = cleanPaste(clipboard);
  const lineEnd = lineEndOf(text);
  const own = (words: string) => words.replace(/\r\n|\n|\r/g, lineEnd);
  if (selection.start >= frontMatter.span.end || frontMatter.state === 'none') {
    return markdown === undefined ? undefined : own(apart(text, selection, markdown));
  }
  const words = markdown ?? clipboard.text?.replace(/\r\n?/g, '\n').trim() ?? '';
  const field = fieldAround(paper, selection.start);
  const placed = field && inField(text, field, selection, words);
  return placed === undefined || placed === clipboard.text ? undefined : own(placed);
}

/** Blocks begin and end on lines of their own; the words of one paragraph join those around them. */
function apart(text: string, { start, end }: Span, markdown: string): string {
  const isBlocks = /\n|^(?:#{1,6} |[-*+>|] |\d+[.)] |\[\^)/.test(markdown);
  if (!isBlocks) return markdown;
  const before = text.slice(startOfLine(text, start), start);
  const behind = text.slice(end, endOfLine(text, end));
  const above = text.slice(0, startOfLine(text, start)).trimEnd();
  const isBelowText = before.trim() === '' && /\S[^\n]*\r?\n$/.test(text.slice(0, startOfLine(text, start)));
  const ahead = before.trim() !== '' ? '\n\n' : isBelowText && above !== '' ? '\n' : '';
  return `${ahead}${markdown}${behind.trim() === '' ? '' : '\n\n'}`;
}

function inField(text: string, field: Field, selection: Span, words: string): string | undefined {
  const { value, valueStart, indent } = field;
  if (value.kind !== 'text' || selection.start < valueStart) return undefined;
  const lines = words.split('\n');
  if (value.style === 'block' || value.style === 'folded') {
    return selection.start > endOfLine(text, value.span.start)
      ? inBlock(text, value, indent, lines)
      : undefined;
  }
  const margin = ' '.repeat(indent);
  const isEmpty = value.text.trim() === '';
  const isWhole = selection.start <= value.span.start && selection.end >= value.span.end;
  if (isEmpty || isWhole) {
    if (lines.length === 1 && isSafe(words)) return undefined;
    const space = text[selection.start - 1] === ' ' ? '' : ' ';
    return `${space}|\n${lines.map((line) => (line === '' ? '' : margin + line)).join('\n')}`;
  }
  const line = words.replace(/\s*\n\s*/g, ' ');
  if (value.style === 'plain') return line;
  return text[value.span.start] === "'" ? line.replaceAll("'", "''") : JSON.stringify(line).slice(1, -1);
}

/** Each line behind the first is moved in as far as the block's own. */
function inBlock(text: string, value: TextValue, indent: number, lines: readonly string[]): string {
  const content = text.slice(endOfLine(text, value.span.start), value.span.end);
  const margin = /\n( +)\S/.exec(content)?.[1] ?? ' '.repeat(indent);
  return lines.map((line, index) => (index === 0 || line === '' ? line : margin + line)).join('\n');
}

/** Whether words can stand behind a field's name as they are. */
function isSafe(words: string): boolean {
  return !/\s#|^[-?:](?:\s|$)|^["'[{&*!|>%@`#]/.test(words) && bendOf(words) === undefined;
}
