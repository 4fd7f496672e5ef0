import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importSource } from '../../../src/core/import/import-source.ts';
import type { Imported } from '../../../src/core/import/import-source.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import { wholePage } from '../../../src/core/render/whole-page.ts';
import { readDocument } from '../../../src/word/read/read-file.ts';
import { exportWord } from '../../../src/word/write/export-word.ts';

const { profile } = readProfile(readFileSync('examples/harrowmere/council.yaml', 'utf8'), () => undefined);

const details = `---
type: report
title: Depot lease
committee: Cabinet
meeting_date: 2026-12-10
classification: part_exempt
exempt:
  paragraphs: ['1', '3']
  reason: It holds the terms of a lease.
  public_interest: |
    The public interest in maintaining the exemption outweighs that in disclosing it, because the price would rise.
purpose: |
  To take a lease of the depot.
recommendations:
  - |
    That the lease be taken.
---
`;

const passages = `## Background

We looked at two things:

- first, the depot;

  :::exempt{paragraphs="3"}

  The owner asks for a million.

  :::

  It has a yard.

- second, the yard:
  a) in the north;

     :::exempt{paragraphs="1, 3"}

     It leaks.

     - badly

     :::

  b) in the south.

Then we stopped.

:::exempt{paragraphs="3"}

We may pay more.

1. one
2. two

| Item | Cost |
| - | - |
| Depot | 7 |

### The offer

It ends in May[^1]. {#end}

:::

:::exempt{paragraphs="1"}

The owner said so.

:::

See [](#end).

[^1]: As was said.
`;

/** What a recogniser might take for something else, were it not in a passage. */
const tempting = `## Background

:::exempt{paragraphs="3"}

Zinc one.

> Zinc two.

---

RECOMMENDATION: That zinc be bought.

Financial implications

| Zinc | Cost |
| - | - |
| Zinc | 7 |

**Legal implications**

\`\`\`
Zinc three.
\`\`\`

Report author: Zinc Ash

Zinc four.

:::

The end.

:::exempt{paragraphs="3"}

## Options

Zinc five.

:::

## Next

Open again.
`;

/** What stands in a file that is made of a members' copy in Word and of one as a page. */
async function backFrom(text: string): Promise<readonly Imported[]> {
  const composed = composePaper(parse(text), profile, () => undefined);
  const page = paperPage(composed, { copy: 'members', mode: undefined, at: undefined }, () => undefined);
  assert.ok(page);
  const exported = await exportWord({ page, paper: composed.paper, profile, logo: undefined }, undefined);
  assert.ok('contents' in exported);
  const html = new TextEncoder().encode(wholePage(page, { css: '', sha256: '' }));
  const copies = [
    await readDocument(exported.contents, 'copy.docx', 'pictures'),
    await readDocument(html, 'copy.html', 'pictures'),
  ];
  return copies.map((source) => {
    assert.ok(!('refused' in source));
    return importSource(source, profile);
  });
}

const bodyOf = (markdown: string) => markdown.slice(markdown.indexOf('\n---\n') + 5).trim();

describe('exempt passages of a members’ copy that is imported again', () => {
  it('stand where they stood, in lists too', async () => {
    for (const { markdown } of await backFrom(details + passages)) {
      assert.equal(bodyOf(markdown).replace(/\n+/g, '\n'), passages.trim().replace(/\n+/g, '\n'));
    }
  });

  it('keep all that they hold', async () => {
    for (const { markdown } of await backFrom(details + tempting)) {
      assert.equal(markdown.match(/zinc/gi)?.length, 9, markdown);
      const open = bodyOf(markdown).replace(/^:::exempt[^]*?^:::$/gm, '');
      assert.doesNotMatch(open, /zinc|implications/i);
      assert.match(open, /The end\.[^]*## (?:\d )?Next[^]*Open again\./);
      assert.doesNotMatch(markdown.slice(0, markdown.indexOf('\n---\n')), /zinc/i);
    }
  });

  it('leave the banner of the copy behind, and say so', async () => {
    for (const { markdown, notes } of await backFrom(details + passages)) {
      assert.doesNotMatch(markdown, /reason:|Not for publication/);
      assert.match(markdown, /public_interest: \|\n {4}The public interest in maintaining/);
      const replaced = notes.filter(({ kind }) => kind === 'replaced').map(({ words }) => words);
      assert.ok(replaced.some((words) => words.includes('Parts of this report contain exempt information')));
    }
  });
});
