import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureTool } from '../scripts/setup/tool.mjs';
import { madeUpReport } from './made-up-report.ts';
import { pairOf, report, timed } from './measure.ts';
import { peerSchema } from './peer-schema.ts';

const ROUNDS = 3;

// Peers look for their settings, and those for their plugins, in the folder that they check.
const modules = resolve(await ensureTool('peers'), 'node_modules');
const folder = await mkdtemp(join(tmpdir(), 'committee-reports-bench-'));
try {
  await symlink(modules, join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, '.remarkrc.mjs'), remarkSettings(await peerSchema()));
  await writeFile(join(folder, '.markdownlint-cli2.jsonc'), JSON.stringify({ config: { MD013: false } }));
  const reports = Array.from({ length: 500 }, (_, index) => madeUpReport(15_000, 'report', index + 1));
  await Promise.all(reports.map((text, index) => writeFile(join(folder, `${index}.md`), text)));

  const cache = ['--cache-location', join(folder, 'cache')];
  run(resolve('dist/cli.js'), 'check', '.', ...cache);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    anew: timed(() => run(resolve('dist/cli.js'), 'check', '.', '--no-cache')),
    again: timed(() => run(resolve('dist/cli.js'), 'check', '.', ...cache)),
    remark: timed(() => run(join(modules, 'remark-cli/cli.js'), '--quiet', '.')),
    markdownlint: timed(() => run(join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), '*.md')),
  }));
  const ours = {
    anew: '`check` of 500 reports of 15 KB, whole process, each file anew',
    again: 'the same, called again',
  };
  const peers = {
    remark: ['remark-cli with remark-lint-frontmatter-schema', 1 / 5],
    markdownlint: ['markdownlint-cli2', 1 / 4],
  } as const;
  for (const own of ['anew', 'again'] as const) {
    for (const other of ['remark', 'markdownlint'] as const) {
      const [against, limit] = peers[other];
      const pair = pairOf(rounds.map((round) => [round[own], round[other]]));
      report({ what: ours[own], against, ...pair, unit: 'ms', limit });
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Runs a command line to its end; what it finds wrong is not looked at. */
function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`${program} ended with ${status}:\n${stderr}`);
}

function remarkSettings(schema: object): string {
  return `
import frontmatter from 'remark-frontmatter';
import gfm from 'remark-gfm';
import lintSchema from 'remark-lint-frontmatter-schema';
export default { plugins: [frontmatter, gfm, [lintSchema, { embed: ${JSON.stringify(schema)} }]] };
`;
}
