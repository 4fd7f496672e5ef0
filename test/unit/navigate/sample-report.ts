import { parse } from '../../../src/core/parse/parse.ts';
import { defaultProfile } from '../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import type { Report } from '../../../src/core/report/report.ts';

export function compose(text: string, practice: Partial<Profile> = {}): Report {
  return composeReport(parse(text), { ...defaultProfile(), ...practice });
}

/** Labels and references in the body and in fields of every style. */
export const sample = `---
type: report
purpose: To renew it, as [](#why) says. {#aim}
recommendations:
  - text: |
      That it be renewed under [the power](#power).
    reason: "See [](#why)."
  - 'That the Director''s report be noted. {#note}'
implications:
  legal: |
    A power. {#power}

    A duty, set out in [](#why).
  risk: "None \\u2013 see [](#power)."
---

Opening words.

## Background {#why}

First, as [](#power) and [](#nowhere) say.[^1]

### Timetable

In *March*, see [](#aim). {#march}

- [](#march)

:::exempt{paragraphs="3"}

The price. {#price}

:::

## Consultation

[^1]: A note on [](#note).
`;

/** Where `words` begin in the text. */
export function at(text: string, words: string): number {
  const offset = text.indexOf(words);
  if (offset === -1) throw new Error(`“${words}” is not in the text`);
  return offset;
}
