import { builtinNames, builtinProfile, defaultProfile } from '../../../profile/builtin.ts';
import { matchHeading, plainHeading } from '../../../profile/match-heading.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { SourceBlock } from '../../source.ts';
import { wordsOfBlock } from '../../words.ts';
import { headingsIn } from '../sections/headings.ts';

/** A council's practice, and what it goes by. */
export interface KnownCouncil {
  readonly name: string;
  readonly profile: Profile;
}

/** As much of a document as says whose it is. */
const MOST = 400;

/** Below this a likeness is chance. */
const LEAST = 6;

/**
 * The council in whose practice a document is written: its name stands in it, its headings and its labels do;
 * undefined where none fits well enough.
 */
export function recogniseCouncil(all: readonly SourceBlock[]): KnownCouncil | undefined {
  const blocks = all.slice(0, MOST);
  const lines = blocks.map(wordsOfBlock);
  const headings = headingsIn(blocks, defaultProfile()).map(({ words }) => plainHeading(words));
  const scored = builtinNames
    .flatMap((name) => {
      const profile = builtinProfile(name);
      return profile?.council === undefined
        ? []
        : [{ name, profile, score: scoreOf(profile, lines, headings) }];
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < LEAST || best.score === next?.score) return undefined;
  return { name: best.name, profile: best.profile };
}

function scoreOf(profile: Profile, lines: readonly string[], headings: readonly string[]): number {
  const council = plainHeading(profile.council ?? '');
  const isNamed = lines.slice(0, 12).some((line) => plainHeading(line).includes(council));
  const mentions = lines.filter((line) => plainHeading(line).includes(council)).length;
  const own = profile.sections.filter(({ heading }) => headings.includes(plainHeading(heading))).length;
  const labels = profile.header.filter(({ label }) =>
    lines.slice(0, 40).some((line) => line.toLowerCase().startsWith(`${label.toLowerCase()}:`)),
  ).length;
  const known = headings.filter((heading) => matchHeading(profile, heading)).length;
  return (isNamed ? 8 : 0) + Math.min(4, mentions) + (known > 0 ? own : 0) + labels / 2;
}
