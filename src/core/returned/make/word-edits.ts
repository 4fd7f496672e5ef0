import type { Nodes } from 'mdast';
import { spanOf } from '../../report/blocks.ts';
import type { Span } from '../../span.ts';
import type { TextEdit } from '../../text-edit.ts';
import type { Letter, Written } from '../report/written.ts';

/**
 * The edits, in the piece, that put Markdown in place of some letters. Marks around what stays are left alone; those
 * around nothing but what goes go with it, unless the new words take its place.
 *
 * @param span of the visible words
 * @returns undefined where it cuts through words that the tool writes, such as a reference
 */
export function wordEdits({ letters }: Written, span: Span, markdown: string): TextEdit[] | undefined {
  const gone = letters.slice(span.start, span.end);
  if (cutsThrough(letters, span)) return undefined;
  if (gone.length === 0) {
    const at = placeBetween(letters[span.start - 1], letters[span.start]);
    return at === undefined ? undefined : [{ span: { start: at, end: at }, text: markdown }];
  }
  const staying = new Set(
    [...letters.slice(0, span.start), ...letters.slice(span.end)].flatMap(({ within }) => within),
  );
  const host = markdown === '' ? undefined : gone[0];
  const spans: { start: number; end: number }[] = [];
  for (const letter of gone) {
    const emptied =
      letter.within === host?.within ? undefined : letter.within.find((node) => !staying.has(node));
    const { start, end } = emptied ? spanOf(emptied) : letter.span;
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map((each, index) => ({ span: each, text: index === 0 ? markdown : '' }));
}

/** Whether only part of what the tool writes would go. */
function cutsThrough(letters: readonly Letter[], { start, end }: Span): boolean {
  const isCut = (at: number) => {
    const [one, other] = [letters[at - 1], letters[at]];
    return one !== undefined && other !== undefined && one.fixed && one.span === other.span;
  };
  return isCut(start) || isCut(end);
}

/** Between two letters, as far outside of marks as can be. */
function placeBetween(before: Letter | undefined, after: Letter | undefined): number | undefined {
  if (!before || !after) return before ? behind(before) : after && ahead(after);
  if (before.within.length <= after.within.length) return before.span.end;
  return isWithin(before.within, after.within) ? after.span.start : behind(before);
}

const isWithin = (outer: readonly Nodes[], inner: readonly Nodes[]) =>
  inner.every((node, index) => outer[index] === node);

function behind({ within, span }: Letter): number {
  const [outermost] = within;
  return outermost ? spanOf(outermost).end : span.end;
}

function ahead({ within, span }: Letter): number {
  const [outermost] = within;
  return outermost ? spanOf(outermost).start : span.start;
}
