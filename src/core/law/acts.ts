import { distance } from '../nearest.ts';
import type { Nation } from '../profile/profile.ts';
import groups from './acts.yaml';

interface ActGroup {
  readonly nations: readonly Nation[];
  /** Years by title; "and others" where there are more than are given. */
  readonly acts: Readonly<Record<string, string>>;
}

interface Act {
  readonly title: string;
  readonly years: readonly string[];
  readonly hasOtherYears: boolean;
  readonly nations: readonly Nation[];
  /** The title's letters alone. */
  readonly plain: string;
  /** The title's words, without their endings, in order of the alphabet. */
  readonly stems: string;
}

/** An Act by its title and year. */
export interface NamedAct {
  readonly title: string;
  readonly year: string;
}

let made: readonly Act[] | undefined;

function allActs(): readonly Act[] {
  return (made ??= (groups as readonly ActGroup[]).flatMap(({ nations, acts }) =>
    Object.entries(acts).map(([title, years]) => ({
      title,
      years: years.match(/\d{4}/g) ?? [],
      hasOtherYears: years.endsWith('and others'),
      nations,
      plain: plainTitle(title),
      stems: stemsOf(title),
    })),
  ));
}

/** Whether there is an Act of that title and year among those that councils cite; case and punctuation aside. */
export function isKnownAct({ title, year }: NamedAct): boolean {
  const plain = plainTitle(title);
  return allActs().some((act) => act.plain === plain && act.years.includes(year));
}

/**
 * The Act that a title which is not quite right must mean: the right year and all but the right words, or the
 * right words where only one Act has them. Undefined where there is no such Act, or more than one.
 */
export function actMeant({ title, year }: NamedAct, nation: Nation): NamedAct | undefined {
  const plain = plainTitle(title);
  const stems = stemsOf(title);
  const acts = allActs().filter(({ nations }) => nations.includes(nation));
  const ofYear = acts.filter((act) => act.years.includes(year));
  const near =
    ofYear.filter((act) => act.stems === stems || withoutNation(act.title) === plain)[0] ??
    onlyOne(ofYear.filter((act) => isMisspelling(plain, act.plain)));
  if (near) return { title: near.title, year };
  const [same, ...others] = acts.filter((act) => act.plain === plain);
  const [itsYear, ...otherYears] = same?.years ?? [];
  const isAlone = others.length === 0 && otherYears.length === 0 && same?.hasOtherYears === false;
  // "The Planning Act 1990" is short for a longer title.
  const isShort = ofYear.some((act) => holdsWords(act.stems, stems));
  return same && itsYear !== undefined && isAlone && !isShort
    ? { title: same.title, year: itsYear }
    : undefined;
}

function holdsWords(all: string, some: string): boolean {
  const words = all.split(' ');
  return some.split(' ').every((word) => words.includes(word));
}

const onlyOne = (acts: readonly Act[]) => (acts.length === 1 ? acts[0] : undefined);

function isMisspelling(typed: string, title: string): boolean {
  const allowed = title.length < 10 ? 0 : title.length < 16 ? 1 : 2;
  return allowed > 0 && distance(typed, title, allowed + 1) <= allowed;
}

/** "Local Government Act" for the "Local Government (Scotland) Act". */
function withoutNation(title: string): string | undefined {
  const shorter = title.replace(/ \((?:Scotland|Wales|Northern Ireland)\)/, '');
  return shorter === title ? undefined : plainTitle(shorter);
}

/** Letters alone: "Health and Safety at Work etc. Act", "Health & Safety at Work Act" are one. */
function plainTitle(title: string): string {
  return wordsOf(title).join('');
}

function stemsOf(title: string): string {
  const stems = wordsOf(title.replace(/['’]s?\b/g, '')).map((word) =>
    word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''),
  );
  return stems.sort().join(' ');
}

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\betc\b/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
