import { inTurn } from './in-turn.ts';
import type { ReportParagraph } from '../report/report-paragraph.ts';
import { keyOf, likeness, tokensIn } from './tokens.ts';
import { TYPED_MARKER } from './typed-marker.ts';
import { after, before, type WordItem } from '../word-item.ts';

/** Which paragraph of the report each one of a Word copy is, by their places. */
export interface Matches {
  readonly ofItem: ReadonlyMap<number, number>;
  readonly ofParagraph: ReadonlyMap<number, number>;
  /** Items that stand elsewhere than in the report. */
  readonly moved: ReadonlySet<number>;
}

/** Of a hundred words, how many at least two paragraphs have in common that are one, changed. */
const ALIKE = 0.5;
/** The same for one that a change put in: it must be that very paragraph. */
const ALIKE_ADDED = 0.9;
/** Neighbouring cells of a table may have nothing in common but their place. */
const CELL = 0.1;
/** Above this many pairs, what is not the same word for word is not brought together. */
const MOST_PAIRS = 60_000;

/** Brings the paragraphs of a report and of a Word copy together: those that are the same first, then those alike. */
export function match(paragraphs: readonly ReportParagraph[], items: readonly WordItem[]): Matches {
  const ours = paragraphs.map((paragraph) => keyOf(paragraph.written.text));
  const known = new Set(ours);
  const theirs = items.map((item) => keysOf(item));
  const theirKey = theirs.map((keys) => keys.find((key) => known.has(key)) ?? keys[0] ?? '');
  const ofItem = new Map<number, number>();
  const pairs = inTurn(ours, theirKey);
  let here = 0;
  let there = 0;
  for (const [our, their] of [...pairs, [ours.length, theirs.length] as const]) {
    gap(here, our, there, their);
    if (our < ours.length) ofItem.set(their, our);
    here = our + 1;
    there = their + 1;
  }
  const moved = new Set<number>();
  const taken = new Set(ofItem.values());
  for (const [their, key] of theirKey.entries()) {
    if (ofItem.has(their) || tokensIn(key).length < 3) continue;
    const our = ours.findIndex((other, index) => other === key && !taken.has(index));
    if (our === -1) continue;
    ofItem.set(their, our);
    taken.add(our);
    moved.add(their);
  }
  return { ofItem, ofParagraph: new Map([...ofItem].map(([their, our]) => [our, their])), moved };

  /** Pairs what is alike between two paragraphs that are the same, so that the sum of likenesses is greatest. */
  function gap(ourStart: number, ourEnd: number, theirStart: number, theirEnd: number): void {
    const height = ourEnd - ourStart;
    const width = theirEnd - theirStart;
    if (height === 0 || width === 0 || height * width > MOST_PAIRS) return;
    const scores = Array.from({ length: height }, (_, i) =>
      Array.from({ length: width }, (__, j) => score(paragraphs[ourStart + i], items[theirStart + j])),
    );
    const best: number[][] = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
    const at = (i: number, j: number) => best[i]?.[j] ?? 0;
    for (let i = height - 1; i >= 0; i--) {
      for (let j = width - 1; j >= 0; j--) {
        const row = best[i];
        if (row) row[j] = Math.max((scores[i]?.[j] ?? 0) + at(i + 1, j + 1), at(i + 1, j), at(i, j + 1));
      }
    }
    for (let i = 0, j = 0; i < height && j < width;) {
      const own = scores[i]?.[j] ?? 0;
      if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) ofItem.set(theirStart + j++, ourStart + i++);
      else if (at(i, j) === at(i, j + 1)) j++;
      else i++;
    }
  }
}

/** The texts by which an item is known: as it was, as it is, and either without the number typed before it. */
function keysOf(item: WordItem): readonly string[] {
  const [was, is] = [keyOf(before(item)), keyOf(after(item))];
  const keys = item.kind === 'added' ? [is] : item.kind === 'removed' ? [was] : [was, is];
  return [...keys, ...keys.map((key) => key.replace(TYPED_MARKER, ''))];
}

function score(paragraph: ReportParagraph | undefined, item: WordItem | undefined): number {
  if (!paragraph || !item) return 0;
  const inCells = paragraph.kind === 'cell' && item.place === 'cell';
  if ((paragraph.kind === 'note') !== (item.place === 'note')) return 0;
  const ours = wordsIn(paragraph.written.text);
  const like = Math.max(
    partlyMade(ours, item),
    ...new Set(keysOf(item).map((key) => likeness(ours, wordsIn(key)))),
  );
  if (inCells) return item.kind === 'added' ? (like >= ALIKE_ADDED ? like : 0) : CELL + like;
  return like >= (item.kind === 'added' ? ALIKE_ADDED : ALIKE) ? like : 0;
}

/** How far a paragraph is one in which some of the changes are made: every word is one of its own, and none that stays is missing. */
function partlyMade(ours: readonly string[], { kind, pieces }: WordItem): number {
  if (kind !== 'kept') return 0;
  const all = wordsIn(pieces.map(({ text }) => text).join(' '));
  const same = wordsIn(pieces.map(({ side, text }) => (side === 'same' ? text : ' ')).join(' '));
  return same.length === 0 ? 0 : Math.min(shareIn(ours, all), shareIn(same, ours));
}

function shareIn(part: readonly string[], whole: readonly string[]): number {
  const known = new Set(whole);
  return part.filter((word) => known.has(word)).length / part.length;
}

const wordsIn = (text: string) => tokensIn(text).map(({ word }) => word.toLowerCase());
