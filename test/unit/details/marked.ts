import assert from 'node:assert/strict';
import { check, type CheckedPaper } from '../../../src/core/check/check.ts';
import { councilDetails, type Details, detailsOf } from '../../../src/core/details/details.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';

export const today = '2026-11-20';

/** A council of which much is known. */
export const council: Profile = readProfile(
  `council: Fenwick Borough Council
committees:
  - name: Cabinet
    kind: executive
  - name: Planning Committee
    kind: regulatory
  - name: Leader’s decision
    kind: individual
wards: [Moot Hill, Northgate, Tithe End]
fields:
  - id: corporate_priority
    label: Corporate priority
    kind: choice
    choices: [Greener, Safer]
`,
).profile;

/** The place of the mark `¦` in a text, and the text without it. */
export function marked(text: string): { text: string; offset: number } {
  const offset = text.indexOf('¦');
  assert.notEqual(offset, -1, 'no mark');
  return { text: text.replace('¦', ''), offset };
}

export function checked(text: string, profile = council): CheckedPaper {
  return check(parse(text), { profile, today });
}

export function paperDetails(text: string, profile = council): Details {
  const details = detailsOf(checked(text, profile), profile);
  assert.ok(details);
  return details;
}

export function councilFile(text: string): Details {
  return councilDetails(text, readProfile(text).profile);
}

/** A report with these lines among its details, and these in its body. */
export function report(details: readonly string[], body: readonly string[] = []): string {
  return ['---', 'type: report', ...details, '---', '', ...body, ''].join('\n');
}
