import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('a PDF that cannot be printed', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'no-print-'));
    await writeFile(at('report.md'), '---\ntype: report\ntitle: Lamps\n---\n\n## Background\n\nWords.\n');
    await writeFile(at('old.pdf'), 'as it was');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** Exports on a machine that has this browser or none; what the browser leaves behind would be in the folder. */
  const run = (to: string, ...args: readonly string[]) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/cli.js', 'export', at('report.md'), '--to', to, '-o', at('old.pdf'), ...args],
      { encoding: 'utf8', env: { PATH: folder, TMPDIR: folder, TEMP: folder } },
    );
    return { status, said: stderr };
  };

  afterEach(async () => {
    assert.equal(await readFile(at('old.pdf'), 'utf8'), 'as it was');
    assert.deepEqual((await readdir(folder)).sort(), ['old.pdf', 'report.md']);
  });

  it('says where the browser that is named should be, and is not', () => {
    const { status, said } = run('pdf', '--browser', at('browser'));
    assert.equal(status, 2);
    assert.match(said, /There is no browser at “.*browser”\./);
  });

  it('says that what is named is no browser, and what to do', () => {
    const { status, said } = run('pdf', '--browser', process.execPath);
    assert.equal(status, 2);
    assert.match(
      said,
      /could not print \(it ended by itself, \d+\)\. Export the web page and print that instead\./,
    );
  });

  it('is not tried for a pack of what is no agenda', () => {
    const { status, said } = run('pack', '--browser', process.execPath);
    assert.equal(status, 2);
    assert.match(said, /A meeting pack is made of an agenda\./);
  });
});
