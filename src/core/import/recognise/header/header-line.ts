import type { Profile } from '../../../profile/profile.ts';
import { type HeaderLabel, headerLabels, labelNamed } from './header-labels.ts';

/** What one line or cell of a header says, in order: labels with what stands behind each, and words without one. */
export interface HeaderPart {
  readonly label: HeaderLabel | undefined;
  /** The label as it is typed, its colon included; empty where there is none. */
  readonly typed: string;
  readonly value: string;
}

const patterns = new WeakMap<Profile, RegExp>();

/** Any of the council's labels with a colon behind it, at the start of the line or behind a space. */
function labelPattern(profile: Profile): RegExp {
  let pattern = patterns.get(profile);
  if (!pattern) {
    const all = headerLabels(profile).map(({ words }) => {
      const typed = words
        .replace(/\(s\)/g, 's')
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/[\s-]+/g, '[\\s-]+')
        .replace(/s(?=\[|$)/g, '(?:s|\\(s\\))');
      // "to:" and "for:" stand in sentences too.
      return /^(?:to|on|re|for)$/i.test(words) ? `(?<=^\\s*)${typed}` : typed;
    });
    pattern = new RegExp(`(?<![^\\s(|])(?:${all.join('|')})\\s*(?:\\([^()]{2,60}\\)\\s*)?[.?]?\\s*:+`, 'gi');
    patterns.set(profile, pattern);
  }
  return pattern;
}

/**
 * Takes a line or a cell of a header apart: "TEL: 01632 960000 E-MAIL: a@b.gov.uk", "LEAD CLLR DOE PORTFOLIO: HOMES".
 * Words before the first label have none.
 */
export function partsOfLine(line: string, profile: Profile): HeaderPart[] {
  const whole = labelNamed(line, profile);
  if (whole) return [{ label: whole, typed: line.trim(), value: '' }];
  // Within a line a label has a capital, as a name has: "also considered by:" is none.
  const found = [...line.matchAll(labelPattern(profile))].filter(
    ({ 0: typed, index }) => index === 0 || !/^\p{Ll}/u.test(typed),
  );
  const first = found[0];
  if (!first) return [{ label: undefined, typed: '', value: line.trim() }];
  const ahead = line.slice(0, first.index).trim();
  // The same label in the other language, "Dyddiad / Date:", or a number before it, "2. Date:".
  const other = /^(?:\p{L}[\p{L}'’ ]{1,60}\s*[/|]|\(?\d{1,2}(?:\.\d{1,2})*[.)]?)$/u.test(ahead)
    ? `${ahead} `
    : '';
  const before = other === '' ? ahead : '';
  const parts = found.map((match, at): HeaderPart => {
    const next = found[at + 1];
    const said = line.slice(match.index + match[0].length, next?.index).trim();
    const value = next ? said.replace(/[\s,;|–-]+$/, '') : said;
    return {
      label: labelNamed(match[0], profile),
      typed: (at === 0 ? other : '') + match[0].trim(),
      value,
    };
  });
  return before === '' ? parts : [{ label: undefined, typed: '', value: before }, ...parts];
}

/**
 * A label that two lines share, its value in the middle: of "LEAD CLLR DOE" and "COUNCILLOR:" the label is
 * "LEAD COUNCILLOR" and the value "CLLR DOE".
 */
export function dividedLabel(
  before: string,
  tail: string,
  profile: Profile,
): { readonly label: HeaderLabel; readonly typed: string; readonly value: string } | undefined {
  if (!/:\s*$/.test(tail)) return undefined;
  const words = before.split(/\s+/);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const label = labelNamed(`${head} ${tail}`, profile);
    if (label) return { label, typed: `${head} ${tail}`, value: words.slice(count).join(' ') };
  }
  return undefined;
}
