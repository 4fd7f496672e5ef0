// Makes docs/pictures/pack.png, pages of the example council's meeting pack side by side, where pdftoppm is installed:
//   node scripts/pack-picture.mjs
import { chromium as playwright } from 'playwright-core';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct } from './build/build-product.mjs';
import { inFewColours } from './few-colours.mjs';
import { chromium } from './setup/chromium.mjs';
import { run } from './setup/run.mjs';

/** The contents, an item with its pages, and the first page of its report. */
const PAGES = [1, 3, 4];

const folder = await mkdtemp(join(tmpdir(), 'pack-picture-'));
try {
  await buildProduct(['command line', 'pdf']);
  const launch = await chromium();
  const pack = join(folder, 'pack.pdf');
  const agenda = 'examples/harrowmere/agendas/2026-10-15-cabinet.md';
  const args = ['dist/cli.js', 'export', agenda, '--to', 'pack', '--public', '-o', pack];
  const env = { ...process.env, ...launch.env, COMMITTEE_REPORTS_BROWSER: launch.executablePath };
  await expectFine(process.execPath, args, env);
  for (const page of PAGES) {
    await expectFine('pdftoppm', [
      '-r',
      '60',
      '-png',
      '-f',
      page,
      '-l',
      page,
      pack,
      join(folder, `page-${page}`),
    ]);
  }
  await sideBySide(launch, 'docs/pictures/pack.png');
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function expectFine(program, args, env = process.env) {
  const { status, printed } = await run(program, args.map(String), { env });
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${printed}`);
}

async function sideBySide(launch, path) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  const pictures = await Promise.all(names.map((name) => readFile(join(folder, name), 'base64')));
  const browser = await playwright.launch(launch);
  const page = await browser.newPage({ viewport: { width: 1920, height: 900 } });
  await page.setContent(
    `<div style="display: inline-flex; gap: 12px; padding: 12px; background: #d5dadf">
      ${pictures.map((each) => `<img src="data:image/png;base64,${each}">`).join('')}
    </div>`,
  );
  await page.locator('div').screenshot({ path });
  await inFewColours(path);
  await browser.close();
}
