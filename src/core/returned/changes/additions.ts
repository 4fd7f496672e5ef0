import { words } from '../../messages.ts';
import type { Span } from '../../span.ts';
import { fileSpan } from '../make/file-span.ts';
import type { Laid } from '../match/laid.ts';
import type { Beside, Make } from '../make/make.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';
import { keyOf } from '../match/tokens.ts';
import { after, before, type WordItem } from '../word-item.ts';

/**
 * How a paragraph that is only in the copy gets into the report: behind the one that it is behind in the copy, else
 * before the one that it is before. Undefined where the report has no such place.
 *
 * @param index of the item among those of the copy
 */
export function addition(item: WordItem, index: number, laid: Laid): Make | undefined {
  const { level, inList, place } = item;
  if (place !== 'body') return undefined;
  const beside = besideOf(index, level !== undefined, laid);
  if (!beside || givesAway(item, beside, laid)) return undefined;
  const put = item.pieces.filter(({ side }) => side !== 'old');
  const as = level !== undefined ? { heading: level + depthOf(laid) } : inList ? 'entry' : 'paragraph';
  return { kind: 'add', beside, words: put, as };
}

/** Whether a paragraph that is exempt, or was before the copy moved it, would stand among open ones. */
function givesAway(item: WordItem, beside: Beside, laid: Laid): boolean {
  if (('behind' in beside ? beside.behind : beside.before).exempt) return false;
  let exempt = exemptOf.get(laid);
  if (!exempt) exemptOf.set(laid, (exempt = new Set(exemptIn(laid))));
  return exempt.has(keyOf(after(item)));
}

const exemptOf = new WeakMap<Laid, ReadonlySet<string>>();

/** What exempt paragraphs say, and said before the copy took them out. */
function exemptIn(laid: Laid): readonly string[] {
  const removed = laid.items.filter(({ kind }, index) => kind === 'removed' && isAmongExempt(index, laid));
  const exempt = laid.paragraphs.filter((paragraph) => paragraph.exempt);
  return [...removed.map(before), ...exempt.map(({ written }) => written.text)].map(keyOf);
}

/** Whether an item of the copy is behind an exempt one, or the first below the mark of a passage. */
function isAmongExempt(index: number, laid: Laid): boolean {
  const { items, matches, paragraphs } = laid;
  for (let at = index - 1; at >= 0; at--) {
    const behind = paragraphs[matches.ofItem.get(at) ?? -1];
    if (behind && behind.kind !== 'note') return behind.exempt;
    if (isMark(items[at], laid)) return true;
  }
  return false;
}

/** Whether an item of the copy is what the tool writes above an exempt passage. */
const isMark = (item: WordItem | undefined, { written }: Laid) =>
  item !== undefined && before(item).startsWith(mark) && written(before(item));

/** The same for a row of a table. */
export function addedRow(
  item: WordItem,
  index: number,
  { items, matches, paragraphs }: Laid,
): Make | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const behind = paragraphs[matches.ofItem.get(at) ?? -1];
    if (!behind) continue;
    const cells = cellsOf(items.filter(({ row }) => row === item.row));
    return behind.kind === 'cell' ? { kind: 'add-row', behind, cells } : undefined;
  }
  return undefined;
}

/** Where in the file such a thing will stand. */
export function placeOf(make: Make | undefined): Span | undefined {
  if (make?.kind === 'add-row') return fileSpan(make.behind, 'end');
  if (make?.kind !== 'add') return undefined;
  return 'behind' in make.beside
    ? fileSpan(make.beside.behind, 'end')
    : fileSpan(make.beside.before, 'start');
}

function besideOf(index: number, isHeading: boolean, laid: Laid): Beside | undefined {
  const { items, matches, paragraphs } = laid;
  // Below the words that say that a passage is exempt, what follows is the passage.
  let isMarked = false;
  const near = (at: number): ReportParagraph | undefined =>
    matches.moved.has(at) ? undefined : paragraphs[matches.ofItem.get(at) ?? -1];
  for (let at = index - 1; at >= 0; at--) {
    const behind = near(at);
    isMarked ||= isMark(items[at], laid);
    if (!behind || behind.kind === 'note') continue;
    if (behind.passage && behind.kind !== 'title' && (behind.exempt || !isMarked)) return { behind };
    break;
  }
  for (let at = index + 1; at < items.length; at++) {
    const ahead = near(at);
    if (!ahead) continue;
    const isItsPlace = ahead.passage && (ahead.kind !== 'heading' || isHeading);
    return isItsPlace && (ahead.exempt || !isMarked) ? { before: ahead } : undefined;
  }
  return undefined;
}

/** How the words begin that stand above an exempt passage. */
const mark =
  `${words({ id: 'page-not-for-publication', args: {} })} ${words({ id: 'page-exempt-within', args: { exemption: '' } })}`.replace(
    /\W+$/,
    '',
  );

/** How much deeper headings are in the report's Markdown than in the copy. */
function depthOf({ items, matches, paragraphs }: Laid): number {
  for (const [at, our] of matches.ofItem) {
    const [level, own] = [items[at]?.level, paragraphs[our]?.level];
    if (level !== undefined && own !== undefined) return own - level;
  }
  return 1;
}

function cellsOf(items: readonly WordItem[]): readonly string[] {
  const cells = new Map<number | undefined, string>();
  for (const item of items) {
    const earlier = cells.get(item.cell);
    cells.set(item.cell, earlier === undefined ? after(item) : `${earlier} ${after(item)}`);
  }
  return [...cells.values()];
}
