import type { Profile, SectionPractice } from './profile.ts';

/** A number typed before a heading: `4.`, `4.1`, `4)`, `(4)`, `A.`, `(a)`, `iv)`. */
const TYPED_NUMBER = /^\s*(?:\(?\d+(?:\.\d+)*(?:[.):]+\s*|\s+)|\(?(?:[a-z]|[ivx]+)[.):]+\s+)(?=\S)/i;

/** A bare capital before a heading, `A Purpose`: a number only where the rest is a heading we know. */
const BARE_LETTER = /^\s*[A-Z]\s+(?=\S)/;

/** The noun that two names in one heading share: "Legal and financial implications". */
const SHARED_NOUN = / (implications?|comments|appraisal|considerations|issues)$/;

/** A heading without the number typed before it. */
export function withoutTypedNumber(heading: string): string {
  return heading.replace(TYPED_NUMBER, '');
}

const known = new WeakMap<Profile, ReadonlyMap<string, SectionPractice>>();

/**
 * The section that a heading, as typed, names in this council's reports; undefined where it names none.
 * Case, typed numbers, punctuation and a leading "the" do not count, and `&` and `/` are "and".
 * A heading that joins two names ("Legal and financial implications") is the first one's section
 * and covers the other's.
 */
export function matchHeading(profile: Profile, heading: string): SectionPractice | undefined {
  const sections = sectionsByHeading(profile);
  const unnumbered = withoutTypedNumber(heading);
  return (
    named(sections, unnumbered) ??
    named(sections, heading) ??
    (BARE_LETTER.test(heading) ? named(sections, heading.replace(BARE_LETTER, '')) : undefined)
  );
}

function named(sections: ReadonlyMap<string, SectionPractice>, heading: string) {
  const plain = plainHeading(heading);
  return sections.get(plain) ?? joined(sections, plain);
}

function joined(sections: ReadonlyMap<string, SectionPractice>, plain: string): SectionPractice | undefined {
  const noun = SHARED_NOUN.exec(plain)?.[0] ?? '';
  const names = plain.slice(0, plain.length - noun.length).split(' and ');
  if (names.length < 2 || names.length > 6) return undefined;
  const found = names.map((name) => sections.get(name + noun) ?? sections.get(name));
  const [first, ...others] = found.filter((section) => section !== undefined);
  if (first === undefined || others.length + 1 < names.length) return undefined;
  const covers = new Set([first, ...others].flatMap(({ id, covers }) => [id, ...covers]));
  covers.delete(first.id);
  return { ...first, covers: [...covers] };
}

function sectionsByHeading(profile: Profile): ReadonlyMap<string, SectionPractice> {
  let sections = known.get(profile);
  if (sections === undefined) known.set(profile, (sections = index(profile)));
  return sections;
}

/** A council's own headings come before every alias, and of two aliases the earlier section's counts. */
function index({ sections }: Profile): ReadonlyMap<string, SectionPractice> {
  const byHeading = new Map<string, SectionPractice>();
  const add = (heading: string, section: SectionPractice) => {
    const plain = plainHeading(heading);
    if (plain !== '' && !byHeading.has(plain)) byHeading.set(plain, section);
  };
  for (const section of sections) add(section.heading, section);
  for (const section of sections) for (const heading of section.also) add(heading, section);
  return byHeading;
}

/** A heading without what does not count when it is compared: case, punctuation, `&` for "and", a leading "the". */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/['’‘]/g, '')
    .replace(/[&/+,]/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?: and(?: the)?)+ /g, ' and ')
    .replace(/^the (?=.)/, '');
}
