import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { doubtfulPlaces, exemptPlaces } from '../unit/exempt-places.ts';

const { executablePath, env } = JSON.parse(process.env['CHROMIUM_LAUNCH'] ?? '{}') as LaunchOptions;

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

/** The words on the pages, where pdftotext is there to read them. */
function wordsOn(file: string): string {
  return hasPdftotext ? spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout : '';
}

/** All else that a PDF holds: title, bookmarks, names, descriptions of pictures, addresses, what other programs read. */
async function besidesPages(file: string): Promise<string> {
  const { context } = await PDFDocument.load(await readFile(file), { updateMetadata: false });
  const visited = new Set<unknown>();
  const told: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || visited.has(value)) return;
    visited.add(value);
    if (value instanceof PDFString || value instanceof PDFHexString) told.push(value.decodeText());
    else if (value instanceof PDFRawStream) {
      gather(value.dict);
      // A picture is no text, and needs a decoder of its own.
      const isText = !/\/(?:Image|FontFile|DCTDecode)/.test(value.dict.toString());
      if (isText) told.push(Buffer.from(decodePDFRawStream(value).decode()).toString('latin1'));
    } else if (value instanceof PDFStream) gather(value.dict);
    else if (value instanceof PDFArray) value.asArray().forEach(gather);
    else if (value instanceof PDFName) told.push(value.decodeText());
    else if (value instanceof PDFDict) value.entries().forEach((entry) => entry.forEach(gather));
  };
  for (const [, object] of context.enumerateIndirectObjects()) gather(object);
  return told.join('\n');
}

describe('PDFs for the public', function () {
  this.timeout(60_000);
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'public-pdf-test-'));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const exported = (file: string, to: 'pdf' | 'pack', copy: 'public' | 'members') => {
    const target = join(folder, `${file}-${to}-${copy}.pdf`);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/cli.js', 'export', join(folder, file), '--to', to, `--${copy}`, '-o', target],
      { encoding: 'utf8', env: { ...process.env, ...env, COMMITTEE_REPORTS_BROWSER: executablePath } },
    );
    return { target, status, stderr };
  };

  it('hold exempt words nowhere, whether of one paper or of a whole meeting with its appendices', async () => {
    const reports = Object.values(exemptPlaces).filter((text) => text.includes('type: report'));
    const items = reports.map((_, index) => `  - {title: Item, report: ${index}.md}\n`);
    await writeFile(
      join(folder, 'agenda.md'),
      `---\ntype: agenda\ncommittee: Cabinet\nitems:\n${items.join('')}---\n`,
    );
    await Promise.all(reports.map((text, index) => writeFile(join(folder, `${index}.md`), text)));
    for (const [name, words] of [
      ['SECRET.pdf', 'SECRET'],
      ['bids.pdf', 'Bids'],
    ] as const) {
      const appendix = await PDFDocument.create();
      appendix.addPage().drawText(words);
      await writeFile(join(folder, name), await appendix.save());
    }
    for (const to of ['pdf', 'pack'] as const) {
      const { target, status, stderr } = exported('agenda.md', to, 'public');
      assert.equal(status, 0, stderr);
      assert.doesNotMatch(wordsOn(target), /SECRET/, to);
      assert.doesNotMatch(await besidesPages(target), /SECRET/, to);
    }
    // What is looked for is found where it may stand.
    const { target, status, stderr } = exported('agenda.md', 'pack', 'members');
    assert.equal(status, 0, stderr);
    if (hasPdftotext) assert.match(wordsOn(target), /SECRET/);
    assert.match(await besidesPages(target), /SECRET/);
  });

  it('hold no exempt words of minutes', async () => {
    const bodies = Object.values(exemptPlaces)
      .filter((text) => text.includes('type: minutes'))
      .map((text, index) => text.split('---\n')[2]?.replaceAll('[^1]', `[^n${index}]`));
    await writeFile(join(folder, 'minutes.md'), `---\ntype: minutes\n---\n${bodies.join('\n')}`);
    const { target, status, stderr } = exported('minutes.md', 'pdf', 'public');
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(wordsOn(target), /SECRET/);
    assert.doesNotMatch(await besidesPages(target), /SECRET/);
  });

  it('are not made where it is in doubt what is exempt', async () => {
    await writeFile(
      join(folder, 'doubtful.md'),
      doubtfulPlaces['a field that begins with too much space'] ?? '',
    );
    const { target, status, stderr } = exported('doubtful.md', 'pdf', 'public');
    assert.equal(status, 1);
    assert.match(stderr, /doubtful\.md:3 This says that something is exempt where nothing reads it/);
    await assert.rejects(readFile(target), /ENOENT/);
  });
});
