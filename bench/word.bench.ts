import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { madeUpReport } from './made-up-report.ts';
import { absent, paired, report } from './measure.ts';

const RUNS = 5;
const what = 'Word export of 300 KB, whole process';

const folder = await mkdtemp(join(tmpdir(), 'committee-reports-bench-'));
try {
  if (spawnSync('pandoc', ['--version']).status === 0) {
    await writeFile(join(folder, 'report.md'), madeUpReport(300_000));
    const ours = () =>
      run(process.execPath, resolve('dist/cli.js'), 'export', 'report.md', '--to', 'docx', '-o', 'a.docx');
    const pandoc = () => run('pandoc', '--from=gfm+yaml_metadata_block', 'report.md', '-o', 'b.docx');
    report({ what, against: 'pandoc', ...paired(RUNS, ours, pandoc, 1), unit: 'ms', limit: 1 });
  } else {
    absent(what, 'There is no pandoc on this machine.');
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stderr}`);
}
