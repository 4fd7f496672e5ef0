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
  const { byLength, found } = headingsOf(profile);
  const earlier = found.get(heading);
  if (earlier) return earlier.near;
  const words = plainHeading(withoutTypedNumber(heading)).split(' ');
  const near = nearestOf(words, byLength.get(words.length) ?? []);
  if (found.size > mostRemembered) found.clear();
  found.set(heading, { near });
  return near;
}

function nearestOf(words: readonly string[], headings: readonly Known[]): NearHeading | undefined {
  for (const { section, heading, words: right } of headings) {
    const wrong = words.findIndex((word, index) => word !== right[index]);
    const typed = words[wrong] ?? '';
    const meant = right[wrong] ?? '';
    if (words.slice(wrong + 1).some((word, index) => word !== right[wrong + 1 + index])) continue;
    if (isSlip(typed, meant)) return { section, heading, typed, meant };
  }
  return undefined;
}

function isSlip(typed: string, meant: string): boolean {
  if (/\d/.test(typed) || Math.min(typed.length, meant.length) < 5) return false;
  const limit = meant.length < 8 ? 2 : 3;
  return distance(typed, meant, limit) < limit;
}

interface Headings {
  /** Every heading a council knows, by how many words it has. */
  readonly byLength: ReadonlyMap<number, readonly Known[]>;
  /** What was found for headings asked about: a report asks about the same ones after each edit. */
  readonly found: Map<string, { readonly near: NearHeading | undefined }>;
}

const mostRemembered = 2000;
const ofProfiles = new WeakMap<Profile, Headings>();

function headingsOf(profile: Profile): Headings {
  let headings = ofProfiles.get(profile);
  if (!headings) ofProfiles.set(profile, (headings = { byLength: index(profile), found: new Map() }));
  return headings;
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
