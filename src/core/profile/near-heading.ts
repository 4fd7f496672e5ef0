import { distance } from '../nearest.ts';
import { plainHeading, withoutTypedNumber } from './match-heading.ts';
import type { Profile, SectionPractice } from './profile.ts';

/** A heading that was probably meant by another. */
export interface NearHeading {
  readonly section: SectionPractice;
  /** As the council writes it. */
  readonly heading: string;
  /** The one word that is wrong, and the right one, both in small letters. */
  readonly typed: string;
  readonly meant: string;
}

interface Known {
  readonly section: SectionPractice;
  readonly heading: string;
  readonly words: readonly string[];
}

/**
 * The known heading that `heading`, which names no section, was probably meant to be: all its words but one are
 * the same, and that one is a letter or two away. Undefined where none is.
 */
export function nearHeading(profile: Profile, heading: string): NearHeading | undefined {
  const words = plainHeading(withoutTypedNumber(heading)).split(' ');
  for (const known of knownHeadings(profile).get(words.length) ?? []) {
    const wrong = words.flatMap((word, index) => (word === known.words[index] ? [] : [index]));
    const typed = words[wrong[0] ?? -1] ?? '';
    const meant = known.words[wrong[0] ?? -1] ?? '';
    if (wrong.length === 1 && isSlip(typed, meant)) {
      return { section: known.section, heading: known.heading, typed, meant };
    }
  }
  return undefined;
}

function isSlip(typed: string, meant: string): boolean {
  if (/\d/.test(typed) || Math.min(typed.length, meant.length) < 5) return false;
  const limit = meant.length < 8 ? 2 : 3;
  return distance(typed, meant, limit) < limit;
}

const ofProfiles = new WeakMap<Profile, ReadonlyMap<number, readonly Known[]>>();

/** Every heading a council knows, by how many words it has. */
function knownHeadings(profile: Profile): ReadonlyMap<number, readonly Known[]> {
  let known = ofProfiles.get(profile);
  if (!known) ofProfiles.set(profile, (known = index(profile)));
  return known;
}

function index({ sections }: Profile): ReadonlyMap<number, readonly Known[]> {
  const byLength = new Map<number, Known[]>();
  for (const section of sections) {
    for (const heading of [section.heading, ...section.also]) {
      const words = plainHeading(heading).split(' ');
      byLength.set(words.length, [...(byLength.get(words.length) ?? []), { section, heading, words }]);
    }
  }
  return byLength;
}
