import { type Fingerprint, readFingerprint } from './fingerprint.ts';

/** What of a text is not as it was. */
export interface Changes {
  /** Positions of paragraphs, from 0, whose words changed. */
  readonly changed: readonly number[];
  readonly added: readonly number[];
  /** How many there were that are gone. */
  readonly removed: number;
}

/**
 * What has changed between two fingerprints; undefined where that cannot be told, because either names only the
 * whole. Paragraphs between the same ones before and behind are taken to be each other's, in order.
 */
export function changesBetween(before: Fingerprint, now: Fingerprint): Changes | undefined {
  const was = before.paragraphs;
  const is = now.paragraphs;
  if (!was || !is) return undefined;
  const head = sharedLength(was, is);
  const tail = sharedLength(was.slice(head).reverse(), is.slice(head).reverse());
  const gone = was.length - head - tail;
  const places = is.map((_, index) => index).slice(head, is.length - tail);
  const changed = places.slice(0, gone).filter((place, index) => is[place] !== was[head + index]);
  return { changed, added: places.slice(gone), removed: Math.max(0, gone - places.length) };
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((each, index) => each !== b[index]);
  return differs === -1 ? a.length : differs;
}

/** Whether a text still is what `kept` was taken of. Words that are no fingerprint vouch for nothing. */
export function isStill(kept: string, now: string): boolean {
  const before = readFingerprint(kept);
  return before !== undefined && before.whole === readFingerprint(now)?.whole;
}
