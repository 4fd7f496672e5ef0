// Makes the pictures of Word documents in docs/pictures/ from an example report, as LibreOffice turns it to pages:
//   node scripts/word-pictures.mjs
// It wants LibreOffice (soffice) and Poppler (pdftoppm).
import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct } from './build/build-product.mjs';
import { inFewColours } from './few-colours.mjs';

const REPORT = 'examples/harrowmere/reports/short-breaks-contract.md';

/** Which pages are shown. */
const PAGES = [1, 3];

function run(program, ...args) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}.`);
}

await buildProduct(['command line']);
const folder = await mkdtemp(join(tmpdir(), 'word-pictures-'));
try {
  const at = (name) => join(folder, name);
  run(process.execPath, 'dist/cli.js', 'export', REPORT, '--to', 'docx', '--public', '-o', at('report.docx'));
  const profile = `-env:UserInstallation=file://${at('profile')}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, at('report.docx'));
  for (const [index, page] of PAGES.entries()) {
    const name = `word-${index + 1}`;
    run(
      'pdftoppm',
      '-r',
      '80',
      '-f',
      String(page),
      '-l',
      String(page),
      '-singlefile',
      '-png',
      at('report.pdf'),
      at(name),
    );
    await copyFile(at(`${name}.png`), `docs/pictures/${name}.png`);
    await inFewColours(`docs/pictures/${name}.png`);
  }
} finally {
  await rm(folder, { recursive: true });
}
