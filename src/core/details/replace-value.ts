import type { Plain } from '../schema/plain.ts';
import { lineEndOf } from '../schema/source-lines.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import type { TextEdit } from '../text-edit.ts';
import { shapeFrom, shapeOf, sameShape } from './shape.ts';
import { isInBrackets, type Slot } from './slot.ts';
import {
  behind,
  behindDash,
  block,
  canStandPlain,
  inBrackets,
  inDoubleQuotes,
  newWords,
} from './written-value.ts';

/**
 * The ways in which `wanted` can stand where a slot's value stands, the most fitting first: as that is written
 * now, with its remark behind it.
 */
export function* replacements(text: string, slot: Slot, wanted: Plain): Iterable<TextEdit[]> {
  const { value, field, brackets } = slot;
  if (brackets || (isInBrackets(value, text) && typeof wanted !== 'string')) {
    const isBlank = value.span.start === value.span.end;
    yield [
      isBlank
        ? { span: { start: slot.behind, end: slot.behind }, text: ` ${inBrackets(wanted, field)}` }
        : { span: value.span, text: inBrackets(wanted, field) },
    ];
    return;
  }
  if (value.kind === 'list' && wanted instanceof Array) yield* listEdits(text, slot, wanted);
  if (typeof wanted === 'string' && wanted !== '' && !/[\r\n]/.test(wanted)) {
    for (const words of wordsLike(text, slot, wanted)) yield [onItsLine(text, slot, words)];
  }
  yield [wholeValue(text, slot, wanted)];
  // What is below the field may not stand below lines of words.
  if (typeof wanted === 'string' && wanted !== '') yield [onItsLine(text, slot, inDoubleQuotes(wanted))];
}

/** One line of words in the style of those that it replaces. */
function* wordsLike(text: string, { value, field }: Slot, wanted: string): Iterable<string> {
  const style = value.kind === 'text' && value.span.start < value.span.end ? value.style : undefined;
  if (style === 'block' || style === 'folded') return;
  if (style === undefined && field?.kind === 'prose') return;
  const mark = text[value.span.start];
  if (style === 'plain' && canStandPlain(wanted)) yield wanted;
  if (style === 'quoted' && mark === "'") yield `'${wanted.replaceAll("'", "''")}'`;
  if (style === 'quoted' && mark === '"' && !/["\\]/.test(wanted)) yield `"${wanted}"`;
  yield newWords(wanted, field);
  yield inDoubleQuotes(wanted);
}

/** Words in place of what stands behind the colon or the dash; the remark behind that stays on the line. */
function onItsLine(text: string, slot: Slot, words: string): TextEdit {
  const { value, behind: start } = slot;
  if (value.span.start === value.span.end) return { span: { start, end: start }, text: ` ${words}` };
  if (endOfLine(text, start) >= value.span.end) return { span: value.span, text: words };
  return { span: { start, end: endOfValue(text, slot) }, text: ` ${words}${remark(text, slot)}` };
}

/** Lines in place of whatever stands there. */
function wholeValue(text: string, slot: Slot, wanted: Plain): TextEdit {
  const { behind: start, column, field } = slot;
  const lineEnd = lineEndOf(text);
  const isEntry = text[start - 1] === '-';
  const lines =
    typeof wanted === 'string' && wanted !== ''
      ? ` ${block(wanted, marginInside(text, slot), lineEnd)}`
      : (isEntry ? behindDash : behind)(wanted, column, field, { lineEnd, blocks: true });
  const header = /^[^\r\n]*/.exec(lines)?.[0] ?? '';
  return {
    span: { start, end: endOfValue(text, slot) },
    text: header + remark(text, slot) + lines.slice(header.length),
  };
}

/** How far in the lines of the block are that stands there, else how far in those of a new one should be. */
function marginInside(text: string, { value, column }: Slot): number {
  const isBlock = value.kind === 'text' && value.style === 'block';
  const first = isBlock
    ? /[\r\n]( *)(?=\S)/.exec(text.slice(value.span.start, value.span.end))?.[1]
    : undefined;
  return Math.max(column + 1, first?.length ?? column + 2);
}

function endOfValue(text: string, { value, behind: start }: Slot): number {
  return endOfLine(text, Math.max(start, value.span.end));
}

/** The remark behind the words, or behind the name or the `|` whose lines are below; with the space before it. */
function remark(text: string, { value, behind: start }: Slot): string {
  const isBlock = value.kind === 'text' && (value.style === 'block' || value.style === 'folded');
  const isBelow = value.kind !== 'text' && startOfLine(text, value.span.start) > start;
  const from = isBlock ? value.span.start : isBelow ? start : Math.max(start, value.span.end);
  return /\s+#\s[^\r\n]*$/.exec(text.slice(from, endOfLine(text, from)))?.[0] ?? '';
}

/** Entries that stay keep their lines; those that go take theirs with them, and new ones come last. */
function* listEdits(text: string, { value, field }: Slot, wanted: readonly Plain[]): Iterable<TextEdit[]> {
  if (value.kind !== 'list') return;
  const dashes = value.items.map(({ span }) => text.lastIndexOf('-', span.start - 1));
  let next = 0;
  const stays = value.items.map((item) => {
    const plain = wanted[next];
    const isNext = plain !== undefined && sameShape(shapeOf(item), shapeFrom(plain));
    if (isNext) next++;
    return isNext;
  });
  const last = stays.lastIndexOf(true);
  const lastDash = dashes[last];
  const lastItem = value.items[last];
  if (lastDash === undefined || lastItem === undefined) return;
  const lineEnd = lineEndOf(text);
  const margin = lastDash - startOfLine(text, lastDash);
  const added = wanted
    .slice(next)
    .map(
      (plain) =>
        `${lineEnd}${' '.repeat(margin)}-${behindDash(plain, margin, field?.entry, { lineEnd, blocks: true })}`,
    );
  const edits = value.items.flatMap((item, index) =>
    stays[index] ? [] : [linesOf(text, dashes[index] ?? 0, item.span.end)],
  );
  const at = endOfLine(text, lastItem.span.end);
  yield added.length === 0 ? edits : [...edits, { span: { start: at, end: at }, text: added.join('') }];
}

/** Takes away the lines from `start` to `end` whole. */
export function linesOf(text: string, start: number, end: number): TextEdit {
  const lineEnd = /\r\n|\n|\r|$/.exec(text.slice(endOfLine(text, end)))?.[0] ?? '';
  return { span: { start: startOfLine(text, start), end: endOfLine(text, end) + lineEnd.length }, text: '' };
}
