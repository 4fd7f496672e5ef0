import type { Profile, SectionPractice } from './profile.ts';

/** A number typed before a heading: `4.`, `4.1`, `4)`, `(4)`, `A.`, `(a)`, `iv)`. Not “2.5 million trees”, “1:1 support”. */
const TYPED_NUMBER =
  /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*(?:[.)]+\s*|:\s+)(?=[^\s\d])|\d{1,2}(?:\.\d{1,2})+\s+(?=\p{Lu})|\(?(?:[A-Za-z]|[IVXivx]+)[.):]+\s+(?=\S))/u;

/** A bare number or capital, `4 Purpose`, `A Purpose`: it counts nothing in “2026 survey”, “20 mph zones”, “A new hall”. */
const BARE_NUMBER = /^\s*(?:[A-Z]|\d{1,2})\s+(?=\S)/;

/** The noun that two names in one heading share: "Legal and financial implications". */
const SHARED_NOUN = / (implications?|comments|appraisal|considerations|issues)$/;

/** A heading without the number that is plainly typed before it. */
export function withoutTypedNumber(heading: string): string {
  return heading.replace(TYPED_NUMBER, '');
}

/** A heading without the number typed before it; a bare one goes where the rest is a heading that the council knows. */
export function untypedHeading(profile: Profile, heading: string): string {
  const unnumbered = withoutTypedNumber(heading);
  const bare = heading.replace(BARE_NUMBER, '');
  if (unnumbered !== heading || bare === heading) return unnumbered;
  const sections = sectionsByHeading(profile);
  return !named(sections, heading) && named(sections, bare) ? bare : heading;
}

const known = new WeakMap<Profile, ReadonlyMap<string, SectionPractice>>();

/**
 * The section that a heading, as typed, names in this council's reports; undefined where it names none.
 * Case, typed numbers, punctuation and a leading "the" do not count, and `&` and `/` are "and".
 * A heading that joins two names ("Legal and financial implications") is the first one's section
 * and covers the other's. Words in brackets behind a name, a question around it ("What are the legal implications?")
 * and the same name in another language before or behind a stroke do not count either.
 */
export function matchHeading(profile: Profile, heading: string): SectionPractice | undefined {
  const sections = sectionsByHeading(profile);
  const unnumbered = withoutTypedNumber(heading);
  return (
    named(sections, unnumbered) ??
    (unnumbered === heading ? undefined : named(sections, heading)) ??
    (BARE_NUMBER.test(heading) ? named(sections, heading.replace(BARE_NUMBER, '')) : undefined) ??
    namedWithin(sections, untypedHeading(profile, heading))
  );
}

/** What a heading may have around the name of a section: "Section 3 –", "What are the …?", "… (including human rights)". */
const AROUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:section|part) (?:\d{1,2}|[A-Z])\s*[-–—:.]\s*/i, ''],
  [/^what (?:are|is) (?:the )?(.+)\?$/i, '$1'],
  [/^the following (appendices|background (?:papers|documents))\b.*$/i, '$1'],
  [/\s*\([^()]*\)\s*:?$/, ''],
  [/\b(of|for) this\b/i, '$1 the'],
];

/** Longer than any heading is that has more than the name of a section. */
const LONGEST = 160;

/** The section that a heading names among other words, or in one of its two languages. */
function namedWithin(
  sections: ReadonlyMap<string, SectionPractice>,
  heading: string,
): SectionPractice | undefined {
  if (heading.length > LONGEST) return undefined;
  const bare = AROUND.reduce((words, [around, kept]) => words.replace(around, kept), heading);
  const halves = bare.split(/\s+[/|]\s+/);
  if (bare === heading && halves.length === 1) return undefined;
  const found = named(sections, bare);
  if (found || halves.length !== 2) return found;
  return halves.map((half) => named(sections, half)).find((section) => section !== undefined);
}

function named(sections: ReadonlyMap<string, SectionPractice>, heading: string) {
  const plain = plainHeading(heading);
  return sections.get(plain) ?? joined(sections, plain);
}

function joined(sections: ReadonlyMap<string, SectionPractice>, plain: string): SectionPractice | undefined {
  if (!plain.includes(' and ')) return undefined;
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
  const words = onlyWords.test(heading) ? heading.toLowerCase() : wordsOf(heading);
  return words.replace(/(?: and(?: the)?)+ /g, ' and ').replace(/^the (?=.)/, '');
}

/** Most headings, and the cells of tables that are tried as such: nothing in them has to be taken out. */
const onlyWords = /^[a-z\d]+(?: [a-z\d]+)*$/i;

function wordsOf(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/['’‘]/g, '')
    .replace(/[&/+,]/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
