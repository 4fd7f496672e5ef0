import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ExportedReport } from '../../../src/core/export/exported.ts';
import { exportReport } from '../../../src/core/export/export-report.ts';
import { importSource } from '../../../src/core/import/import-source.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { readProfile } from '../../../src/core/profile/read-profile.ts';
import { composePaper } from '../../../src/core/render/compose-paper.ts';
import { paperPage } from '../../../src/core/render/paper-page.ts';
import { wholePage } from '../../../src/core/render/whole-page.ts';
import { composeReport } from '../../../src/core/report/compose.ts';
import { readDocument } from '../../../src/word/read/read-file.ts';
import { exportWord } from '../../../src/word/write/export-word.ts';

const home = 'examples/harrowmere';

/** What a report says, without what no copy of it prints. */
function said(text: string, profile: Profile) {
  const { sections, recommendations, background_papers, title } = exportReport(
    composeReport(parse(text), profile),
    'members',
  );
  return {
    title,
    sections: sections.filter(({ id }) => id !== 'appendices').map(sectionSaid),
    recommendations: recommendations.map(({ number, text: words, reason, parts }) => ({
      number,
      text: words,
      reason: reason?.trim(),
      parts,
    })),
    background_papers,
  };
}

type ExportedSection = ExportedReport['sections'][number];

function sectionSaid({ id, heading, number, level, paragraphs, sections }: ExportedSection): object {
  return {
    id,
    heading,
    number,
    level,
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      markdown: undefined,
      text: plain(JSON.stringify(paragraph)),
    })),
    sections: sections.map(sectionSaid),
  };
}

/** Without how tables are aligned and lists are spaced, which is how a block looks and not what it says. */
const plain = (text: string) => text.replace(/:?-+:?(?= \|)/g, '-').replace(/(?:\\n)+\s*/g, ' ');

describe('a report that was exported and is imported again', () => {
  const { profile } = readProfile(readFileSync(`${home}/council.yaml`, 'utf8'), () => undefined);
  const text = readFileSync(`${home}/reports/short-breaks-contract.md`, 'utf8');
  const composed = composePaper(parse(text), profile, () => undefined);
  const page = paperPage(composed, { copy: 'members', mode: undefined, at: undefined }, () => undefined);

  it('says the same as a Word document', async () => {
    assert.ok(page);
    const exported = await exportWord({ page, paper: composed.paper, profile, logo: undefined }, undefined);
    assert.ok('contents' in exported);
    const source = await readDocument(exported.contents, 'copy.docx', 'pictures');
    assert.ok(!('refused' in source));
    assert.deepEqual(said(importSource(source, profile).markdown, profile), said(text, profile));
  });

  it('says the same as a web page', async () => {
    assert.ok(page);
    const html = new TextEncoder().encode(wholePage(page, { css: '', sha256: '' }));
    const source = await readDocument(html, 'copy.html', 'pictures');
    assert.ok(!('refused' in source));
    assert.deepEqual(said(importSource(source, profile).markdown, profile), said(text, profile));
  });
});
