import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRef,
  PDFString,
  PDFHexString,
  StandardFonts,
} from '@cantoo/pdf-lib';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LaunchOptions } from 'playwright-core';
import { withPrinter } from '../../src/node/pdf/printer.ts';

const { executablePath, env } = JSON.parse(process.env['CHROMIUM_LAUNCH'] ?? '{}') as LaunchOptions;

/** What a PDF says of itself. */
interface Told {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly isTagged: boolean;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Its bookmarks, each with the page it leads to, those below others indented. */
  readonly outline: readonly string[];
  /** The page of each place that a link leads to. */
  readonly places: ReadonlyMap<string, number>;
  readonly labels: string | undefined;
  /** The web addresses that each page leads to. */
  readonly links: ReadonlyMap<number, readonly string[]>;
}

async function tell(bytes: Uint8Array): Promise<Told> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const pageOf = (place: unknown) => {
    const ref = place instanceof PDFArray ? place.get(0) : undefined;
    return ref instanceof PDFRef ? (numbers.get(ref.toString()) ?? 0) : 0;
  };
  const outline: string[] = [];
  const walk = (first: unknown, depth: string): void => {
    for (let at = first; at instanceof PDFRef;) {
      const entry = context.lookup(at, PDFDict);
      const title = entry.lookup(PDFName.of('Title'));
      assert.ok(title instanceof PDFString || title instanceof PDFHexString);
      outline.push(`${depth}${title.decodeText()} ${pageOf(entry.lookup(PDFName.of('Dest')))}`);
      walk(entry.get(PDFName.of('First')), `${depth}  `);
      at = entry.get(PDFName.of('Next'));
    }
  };
  walk(catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First')), '');
  const places = catalog.lookup(PDFName.of('Dests'), PDFDict);
  return {
    title: document.getTitle(),
    language: catalog.lookup(PDFName.of('Lang'))?.toString(),
    isTagged: catalog.lookup(PDFName.of('StructTreeRoot')) instanceof PDFDict,
    pages: document.getPages().map((page) => page.getSize()),
    outline,
    places: new Map(
      places.entries().map(([name, place]) => [name.decodeText(), pageOf(context.lookup(place))]),
    ),
    links: new Map(document.getPages().map((page, index) => [index + 1, addressesOn(page)])),
    labels: catalog.lookup(PDFName.of('PageLabels'))?.toString().replace(/\s+/g, ' '),
  };
}

function addressesOn(page: PDFPage): readonly string[] {
  return (page.node.Annots()?.asArray() ?? []).flatMap((note) => {
    const action = page.doc.context.lookup(note, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict);
    const address = action?.lookup(PDFName.of('URI'));
    return address instanceof PDFString ? [address.decodeText()] : [];
  });
}

/** Lays a link over the first page of a PDF. */
function linkTo(document: PDFDocument, address: string): void {
  const { context } = document;
  const action = { Type: 'Action', S: 'URI', URI: PDFString.of(address) };
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [50, 40, 150, 60], A: action });
  document.getPage(0).node.addAnnot(context.register(link));
}

/** A PDF of so many pages of these sizes, with words on each. */
async function pdf(...sizes: readonly [number, number][]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const size of sizes)
    document.addPage([...size]).drawText('A plan of the site', { font, x: 50, y: 50 });
  return document;
}

describe('PDFs', function () {
  this.timeout(30_000);
  let folder: string;
  const at = (...names: readonly string[]) => join(folder, ...names);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pdf-test-'));
    await cp('examples/harrowmere', folder, { recursive: true });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** With the tests' own Chromium, which keeps its profile where it can be looked for. */
  const browserEnv = () => ({
    ...process.env,
    ...env,
    TMPDIR: folder,
    COMMITTEE_REPORTS_BROWSER: executablePath,
  });
  const isProfile = (name: string) => name.startsWith('committee-reports-');

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['dist/cli.js', 'export', ...args], {
      encoding: 'utf8',
      env: browserEnv(),
    });

  it('are tagged, with title, language, outline and sheets of A4, and leave nothing behind', async () => {
    const { status, stderr } = run(
      at('reports/short-breaks-contract.md'),
      '--to',
      'pdf',
      '--public',
      '-o',
      at('report.pdf'),
    );
    assert.equal(status, 0, stderr);
    const told = await tell(await readFile(at('report.pdf')));
    assert.equal(
      told.title,
      'Short Breaks for Disabled Children – Award of Contracts, Cabinet, Thursday 15 October 2026',
    );
    assert.equal(told.language, '(en-GB)');
    assert.ok(told.isTagged);
    assert.ok(told.pages.length >= 5);
    for (const { width, height } of told.pages)
      assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
    assert.equal(told.outline[0], 'Short Breaks for Disabled Children – Award of Contracts 1');
    assert.match(told.outline[1] ?? '', /^ {2}1 Purpose of the report 1$/);
    assert.deepEqual((await readdir(folder)).filter(isProfile), []);
  });

  it('make a pack of a meeting: contents, agenda, report and appendices on pages of their own', async () => {
    const appendices = at('reports/appendices');
    const plan = await pdf([595, 842], [1191, 842]);
    linkTo(plan, 'https://harrowmere.example/plan');
    await writeFile(join(appendices, 'plan.pdf'), await plan.save());
    const locked = await pdf([595, 842]);
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'more secret', permissions: {} });
    await writeFile(join(appendices, 'locked.pdf'), await locked.save());
    await writeFile(join(appendices, 'broken.pdf'), '%PDF-1.7 and no more');
    await cp('docs/pictures/preview.png', join(appendices, 'map.png'));
    const report = at('reports/short-breaks-contract.md');
    const added = ['plan.pdf', 'locked.pdf', 'broken.pdf', 'map.png', 'costs.xlsx']
      .map(
        (file, index) =>
          `  - label: Appendix ${'CDEFG'[index]}\n    title: A ${file}\n    file: appendices/${file}\n`,
      )
      .join('');
    const text = await readFile(report, 'utf8');
    await writeFile(report, text.replace(/^background_papers:$/m, `${added}$&`));
    const { status, stderr } = run(
      at('agendas/2026-10-15-cabinet.md'),
      '--to',
      'pack',
      '--members',
      '-o',
      at('pack.pdf'),
    );
    assert.equal(status, 0, stderr);
    assert.match(stderr, /Appendix D A locked\.pdf – Not in the pack: its PDF is locked with a password/);
    assert.match(stderr, /Appendix E A broken\.pdf – Not in the pack: its file is damaged/);
    assert.match(stderr, /Appendix G A costs\.xlsx – Not in the pack: a \.xlsx file does not print here/);
    const told = await tell(await readFile(at('pack.pdf')));
    assert.equal(told.title, 'Meeting pack, Cabinet, Thursday 15 October 2026');
    assert.ok(told.isTagged);
    assert.match(told.labels ?? '', /\/Nums \[ 0 << \/S \/D >> \]/);
    const first = told.places.get('item-6-report-1-appendix-3') ?? 0;
    assert.equal(told.places.get('item-6-report-1-appendix-6'), first + 2);
    assert.equal(told.pages.length, first + 2);
    assert.deepEqual(told.links.get(first), ['https://harrowmere.example/plan']);
    assert.deepEqual(
      told.pages.slice(first - 1, first + 1).map(({ width }) => Math.round(width)),
      [595, 1191],
    );
    assert.deepEqual(told.outline.slice(0, 3), ['Meeting pack 1', '  Contents 1', '  Agenda 2']);
    assert.deepEqual(told.outline.slice(-2), [
      `    Appendix C A plan.pdf ${first}`,
      `    Appendix F A map.png ${first + 2}`,
    ]);
  });

  it('keep exempt matter out of the public’s pack: a sheet says that there is some', async () => {
    const { status, stderr } = run(
      at('agendas/2026-10-15-cabinet.md'),
      '--to',
      'pack',
      '--public',
      '-o',
      at('public.pdf'),
    );
    assert.equal(status, 0, stderr);
    const { outline } = await tell(await readFile(at('public.pdf')));
    assert.ok(outline.some((entry) => /^ {4}Appendix B Evaluation of bids \d+$/.test(entry)));
  });

  it('are given up at once when that is asked for, and the browser with them', async () => {
    const tests = process.env;
    process.env = { ...tests, ...env, TMPDIR: folder };
    const given = new AbortController();
    const printing = withPrinter(executablePath ?? '', given.signal, async ({ print }) => {
      await print('<title>One</title>');
      setTimeout(() => given.abort(), 20);
      await print('<p>Many words</p>'.repeat(200_000));
    });
    await assert.rejects(printing, { name: 'AbortError' }).finally(() => (process.env = tests));
    assert.deepEqual((await readdir(folder)).filter(isProfile), []);
  });

  it('leave the old file as it was, and nothing beside it, when the program is stopped', async () => {
    await writeFile(at('old.pdf'), 'as it was');
    const agenda = at('agendas/2026-10-15-cabinet.md');
    const args = ['dist/cli.js', 'export', agenda, '--to', 'pack', '--public', '-o', at('old.pdf')];
    const stopped = spawn(process.execPath, args, { env: browserEnv(), stdio: 'ignore' });
    const ended = once(stopped, 'close');
    while (!(await readdir(folder)).some(isProfile) && stopped.exitCode === null) await delay(10);
    stopped.kill('SIGTERM');
    assert.deepEqual(await ended, [null, 'SIGTERM']);
    assert.equal(await readFile(at('old.pdf'), 'utf8'), 'as it was');
    assert.deepEqual(
      (await readdir(folder)).filter((name) => isProfile(name) || name.endsWith('.tmp')),
      [],
    );
  });

  it('come out the same each time', async () => {
    const pack = async () => {
      run(at('agendas/2026-10-15-cabinet.md'), '--to', 'pack', '--public', '-o', at('again.pdf'));
      const { places, outline } = await tell(await readFile(at('again.pdf')));
      return { places, outline };
    };
    assert.deepEqual(await pack(), await pack());
  });
});
