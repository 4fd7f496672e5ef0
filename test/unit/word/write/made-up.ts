import { parse } from '../../../../src/core/parse/parse.ts';
import { builtinProfile, defaultProfile } from '../../../../src/core/profile/builtin.ts';
import type { Profile } from '../../../../src/core/profile/profile.ts';
import { composePaper } from '../../../../src/core/render/compose-paper.ts';
import type { Page } from '../../../../src/core/render/page.ts';
import { paperPage } from '../../../../src/core/render/paper-page.ts';
import type { View } from '../../../../src/core/render/view.ts';
import { exportWord } from '../../../../src/word/write/export-word.ts';
import { openPackage, type WordPackage } from '../../../../src/word/open-package.ts';

/** The smallest GIF. */
export const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** A report with everything in it that Word has a form of its own for. */
export const report = `---
type: report
title: Renewal of the leisure centres contract & what it costs
report_type: decision
status: draft
committee: Cabinet
meeting_date: 2026-12-10
report_of: Director of Place
lead_officer:
  name: Robin Ashdown
  email: robin.ashdown@marlbridge.example
purpose: |
  To ask Cabinet to renew the contract, as [](#funding) sets out. {#why}
recommendations:
  - text: That the contract be renewed for two years.
    reason: The service is valued.
    parts:
      - the first part; and
      - the second part.
  - That authority be delegated to the Director of Place.
implications:
  legal: The power is in section 19 of the Act.
appendices:
  - label: A
    title: Equality impact assessment
    file: a.pdf
background_papers:
  - Contract file 2024
---

<!-- A remark that nobody else sees. -->

## Background

The contract ends.[^end] See also [](#why) and [the power to decide](#why), and [a page](https://www.example.org/a). {#funding}

There are three points:

- first *point* with **bold**
- second
  - nested one
    1. deep one
    2. deep two
  - nested two
- third ~~struck~~

They are, in order,

(a) one;
(b) two, which has

    i) a part;
    ii) another part;

(c) three, which has

    i) a part of its own.

And then

(a) again;
(c) out of order.

Table 1: What it costs

| Item | 2026/27 | 2027/28 |
| --- | ---: | ---: |
| Management fee | £420,000 | £430,000 |
| Maintenance | £12,000[^end] | £13,500 |

:::exempt{paragraphs="3"}
The lowest tender is £390,000.

The second is £401,000.[^secret]

The third is £410,000.
:::

What follows is open.[^after]

## Options considered {#options}

### Do nothing

The centres would shut. As [](#options) says.

> Quoted words.

![A map of the centres](map.gif) ![Not there](gone.png)

1. One
2. Two

3) three
4) four

\`\`\`
typed   words
  as typed
\`\`\`

- [x] done
- [ ] not done

:::exempt{paragraphs="3"}
Alone.

## Negotiations

Secret paragraph.
:::

## Risk

Last.

[^end]: On 31 March 2027, see [the file](https://www.example.org/file).
[^secret]: A secret note.
[^after]: A note after.
[^unused]: A note that nothing refers to.
`;

/** England's usual practice with some of it changed. */
export const practice = (changed: Partial<Profile> = {}): Profile => ({ ...defaultProfile(), ...changed });

export const builtin = (name: string): Profile => builtinProfile(name) ?? defaultProfile();

/** The page of a paper, with a dot for each of its pictures that is a GIF. */
export function pageOf(
  text: string,
  profile: Profile,
  view: View,
): { page: Page; paper: ReturnType<typeof parse> } {
  const paper = parse(text);
  const composed = composePaper(paper, profile);
  const page = paperPage(composed, view, ({ href }) => (href.endsWith('.gif') ? dot : undefined));
  if (!page) throw new Error('The text is no paper.');
  return { page, paper };
}

/** The Word document of a paper, opened. */
export async function wordOf(
  text: string,
  profile = practice(),
  view: View = { copy: 'members' },
  template?: Uint8Array,
): Promise<{ readonly page: Page; readonly file: Uint8Array; readonly word: WordPackage }> {
  const { page, paper } = pageOf(text, profile, view);
  const exported = await exportWord({ page, paper, profile }, template);
  if ('refused' in exported) throw new Error(exported.refused);
  const word = await openPackage(exported.contents);
  if ('refused' in word) throw new Error(word.refused);
  return { page, file: exported.contents, word };
}
