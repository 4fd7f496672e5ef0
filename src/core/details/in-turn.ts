import { applyEdits, type TextEdit } from '../text-edit.ts';
import type { Details } from './details.ts';

/**
 * Several changes of the details, made one after another because one may change the place of the next, as one
 * edit of the file.
 *
 * @param changes what each makes of the details that those before it left; undefined where it cannot be done
 * @returns undefined where one of them cannot be done
 */
export function inTurn(
  details: Details,
  changes: readonly ((details: Details) => readonly TextEdit[] | undefined)[],
): TextEdit | undefined {
  let now = details;
  for (const change of changes) {
    const edits = change(now);
    if (!edits) return undefined;
    now = after(now, edits);
  }
  return difference(details.text, now.text);
}

function after(details: Details, edits: readonly TextEdit[]): Details {
  const text = applyEdits(details.text, edits);
  const inner = { start: details.inner.start, end: details.inner.end + text.length - details.text.length };
  return { ...details, text, inner, root: details.read(text).root };
}

/** The one edit that leads from a text to another. */
function difference(before: string, now: string): TextEdit {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { span: { start: head, end: before.length - tail }, text: now.slice(head, now.length - tail) };
}
