import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importSource } from '../../../src/core/import/import-source.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import { wholePage } from '../../../src/core/render/whole-page.ts';
import { readDocument } from '../../../src/word/read/read-file.ts';
import { exportWord } from '../../../src/word/write/export-word.ts';

const home = 'examples/harrowmere';
const { profile } = readProfile(readFileSync(`${home}/council.yaml`, 'utf8'), () => undefined);

const imported = 'test/fixtures/import';
const papers = [
  `${home}/minutes/2026-10-15-cabinet.md`,
  `${imported}/printed-minutes.md`,
  `${imported}/minute-references.md`,
  `${imported}/agenda.md`,
];

/** What a file says, without what no copy prints and without how its values are quoted and its lines spaced. */
const said = (text: string) =>
  text
    .replace(/^agenda: .*\n/m, '')
    .replace(/: \|\n\s*|- \|\n\s*/g, (mark) => `${mark[0]} `)
    .replace(/['"]/g, '')
    .replace(/\s+/g, ' ');

describe('an agenda and minutes that were exported and are imported again', () => {
  for (const path of papers) {
    const text = readFileSync(path, 'utf8');
    const composed = composePaper(parse(text), profile, () => undefined);
    const page = paperPage(composed, { copy: 'members', mode: undefined, at: undefined }, () => undefined);
    const name = path.slice(path.lastIndexOf('/') + 1);

    it(`say the same as a Word document: ${name}`, async () => {
      assert.ok(page);
      const exported = await exportWord({ page, paper: composed.paper, profile, logo: undefined }, undefined);
      assert.ok('contents' in exported);
      const source = await readDocument(exported.contents, 'copy.docx', 'pictures');
      assert.ok(!('refused' in source));
      assert.equal(said(importSource(source, profile).markdown), said(text));
    });

    it(`say the same as a web page: ${name}`, async () => {
      assert.ok(page);
      const html = new TextEncoder().encode(wholePage(page, { css: '', sha256: '' }));
      const source = await readDocument(html, 'copy.html', 'pictures');
      assert.ok(!('refused' in source));
      assert.equal(said(importSource(source, profile).markdown), said(text));
    });
  }
});
