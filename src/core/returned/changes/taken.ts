import type { Change } from './change.ts';
import { keyOf } from '../match/tokens.ts';
import type { Piece } from '../word-item.ts';

/** Pieces in a row that one change made, or that none did. */
interface Run {
  readonly change: Change | undefined;
  readonly old: string;
  readonly new: string;
}

/** Above this many ways to begin, in words that repeat themselves thousands of times, none is looked for. */
const MOST_BEGINS = 1_000_000;

/**
 * The changes with which the pieces read as a text does, space left out; where more than one choice would do, the
 * first changes of it are open. Undefined where the text reads otherwise, or there is too much to choose from.
 */
export function takenIn(pieces: readonly Piece[], text: string): ReadonlySet<Change> | undefined {
  const wanted = squeezed(text);
  const runs = runsOf(pieces);
  /** For each run where in the text it may begin, so that it and those behind it read to the end. */
  const begins = [new Set([wanted.length])];
  let count = 0;
  for (const { change, old, new: now } of runs.toReversed()) {
    const own = new Set<number>();
    for (const end of begins.at(-1) ?? []) {
      if (endsWith(wanted, old, end)) own.add(end - old.length);
      if (change && endsWith(wanted, now, end)) own.add(end - now.length);
    }
    begins.push(own);
    count += own.size;
    if (own.size === 0 || count > MOST_BEGINS) return undefined;
  }
  begins.reverse();
  if (!begins[0]?.has(0)) return undefined;
  const taken = new Set<Change>();
  let at = 0;
  for (const [index, { change, old, new: now }] of runs.entries()) {
    const isOld = wanted.startsWith(old, at) && begins[index + 1]?.has(at + old.length);
    if (change && !isOld) taken.add(change);
    at += isOld ? old.length : now.length;
  }
  return taken;
}

function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { change, side, text } of pieces) {
    const last = runs.at(-1);
    const [old, now] = [side === 'new' ? '' : squeezed(text), side === 'old' ? '' : squeezed(text)];
    if (last?.change === change && last)
      runs[runs.length - 1] = { change, old: last.old + old, new: last.new + now };
    else runs.push({ change, old, new: now });
  }
  return runs;
}

const squeezed = (text: string) => keyOf(text).replace(/\s/g, '');

/** Whether `words` stand in the text and end there. */
function endsWith(text: string, words: string, end: number): boolean {
  return end >= words.length && text.startsWith(words, end - words.length);
}
