import assert from 'node:assert/strict';
import { exportPaper } from '../../src/core/export/export-paper.ts';
import { composeItems } from '../../src/core/meeting/compose-items.ts';
import { packDocument } from '../../src/core/pack/pack-document.ts';
import { packItems } from '../../src/core/pack/pack.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { defaultProfile } from '../../src/core/profile/builtin.ts';
import { composePaper } from '../../src/core/render/compose-paper.ts';
import type { Composed } from '../../src/core/render/composed.ts';
import { modesOf } from '../../src/core/render/modes.ts';
import { paperPage } from '../../src/core/render/paper-page.ts';
import { publicDoubts } from '../../src/core/render/public-doubts.ts';
import { relink } from '../../src/core/render/markdown/relink.ts';
import { standAlone } from '../../src/core/render/stand-alone.ts';
import { wholePage } from '../../src/core/render/whole-page.ts';
import { openPackage } from '../../src/word/open-package.ts';
import { exportWord } from '../../src/word/write/export-word.ts';
import { doubtfulPlaces, exemptPlaces } from './exempt-places.ts';
import { report } from './render/page-text.ts';
import { dot } from './word/write/made-up.ts';

const profile = defaultProfile();
const decoder = new TextDecoder();

/** All that is in a Word document, the names of its parts included. */
async function insideWord(contents: Uint8Array): Promise<string> {
  const word = await openPackage(contents);
  if ('refused' in word) throw new Error(word.refused);
  const read = async (part: string) => `${part}\n${decoder.decode(await word.bytes(part))}`;
  return (await Promise.all(word.parts.map(read))).join('\n');
}

/** What leaves for the public to be read: each page as web page and as Word document. */
async function* publicPages(composed: Composed): AsyncIterable<readonly [kind: string, contents: string]> {
  for (const mode of modesOf(composed)) {
    const page = paperPage(composed, { copy: 'public', mode }, () => dot);
    assert(page);
    const alone = standAlone(
      relink(page, (path) => path),
      composed,
      'public',
    );
    yield [`html of ${mode}`, wholePage(alone.page, { css: '', sha256: '' }) + alone.style];
    const word = await exportWord({ page, paper: composed.paper, profile });
    assert('contents' in word);
    yield [`docx of ${mode}`, await insideWord(word.contents)];
  }
}

/** The same, and what other programs get. */
async function* publicExports(composed: Composed): AsyncIterable<readonly [kind: string, contents: string]> {
  yield* publicPages(composed);
  yield ['json', JSON.stringify(exportPaper(composed, profile, 'public', []))];
}

/** An agenda whose only item is a report. */
function agendaOf(text: string): Composed {
  const agenda = parse('---\ntype: agenda\nitems:\n  - report: r.md\n---\n');
  return composePaper(agenda, profile, (path) => (path === 'r.md' ? parse(text) : undefined));
}

/** The pages of a pack for the public in which a report is the only item. */
function publicPack(text: string): string {
  const papers = agendaOf(text);
  assert(papers.agenda);
  const meeting = { agenda: papers.agenda, reports: papers.reports };
  const pack = { papers: meeting, items: packItems(composeItems(meeting), 'public'), files: new Map() };
  const numbered = { starts: [], pages: 1 };
  const { page, style } = packDocument(pack, numbered, { copy: 'public', pictures: () => dot }, papers);
  return JSON.stringify([page.title, page.parts.map(({ html }) => html), style]);
}

describe('what is exported for the public', () => {
  for (const [what, text] of Object.entries(exemptPlaces)) {
    it(`holds nowhere ${what}`, async () => {
      const composed = composePaper(parse(text), profile);
      assert.deepEqual(publicDoubts(composed), []);
      for await (const [kind, contents] of publicExports(composed)) {
        // The open words may name a label themselves.
        assert.doesNotMatch(contents.replaceAll('[](#secret)', ''), /SECRET/i, kind);
      }
      if (composed.paper.type !== 'report') return;
      assert.doesNotMatch(publicPack(text), /SECRET/i);
      for await (const [kind, contents] of publicExports(agendaOf(text))) {
        assert.doesNotMatch(contents.replaceAll('[](#secret)', ''), /SECRET/i, `${kind} of the agenda`);
      }
    });
  }

  it('holds no remark and no clearance', async () => {
    const text = report(
      'a <!-- SECRET -->\n\n- b <!-- SECRET -->\n\n| c <!-- SECRET --> |\n| --- |',
      'title: a # SECRET\nrecommendations:\n  - text: That d <!-- SECRET -->\n    parts:\n      - e <!-- SECRET -->\nclearances:\n  legal: {name: SECRET}',
    );
    for await (const [kind, contents] of publicExports(composePaper(parse(text), profile))) {
      assert.doesNotMatch(contents, /SECRET/, kind);
    }
  });

  for (const [what, text] of Object.entries(doubtfulPlaces)) {
    it(`is not made where something is meant as exempt by ${what}`, async () => {
      const composed = composePaper(parse(text), profile);
      assert.notDeepEqual(publicDoubts(composed), []);
      for await (const [kind, contents] of publicPages(composed)) {
        assert.doesNotMatch(contents, /SECRET/i, kind);
      }
      assert.throws(() => exportPaper(composed, profile, 'public', []));
      if (composed.paper.type === 'report') assert.doesNotMatch(publicPack(text), /SECRET/i);
    });
  }
});
