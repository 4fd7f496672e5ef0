import { build } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runInBrowser } from '../scripts/vscode/in-browser.mjs';
import { runFolder } from '../scripts/vscode/run-folder.mjs';
import { stageExtension } from '../scripts/vscode/stage.mjs';
import type { LinterResults, LinterTask } from './in-vscode/linter-task.ts';
import { madeUpReport } from './made-up-report.ts';
import { markdownlintExtension } from './markdownlint-extension.ts';
import { pairOf, report } from './measure.ts';

const ROUNDS = 2;

const documents = {
  '15 KB.md': madeUpReport(15_000),
};

const ours = {
  id: 'committee-reports.committee-reports',
  source: 'Committee Reports',
  code: 'placeholder-left',
  folder: await stageExtension('node'),
};
const peer = { ...(await markdownlintExtension()), source: 'markdownlint', code: 'MD010' };
try {
  const rounds: { ours: LinterResults; peer: LinterResults }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ ours: await measure(ours), peer: await measure(peer) });
  }
  const compare = (value: (results: LinterResults) => readonly number[]) =>
    pairOf(
      rounds.flatMap((round) => {
        const theirs = value(round.peer);
        return value(round.ours).map((own, index): [number, number] => [own, theirs[index] ?? NaN]);
      }),
    );
  const against = peer.name;
  for (const name of Object.keys(documents)) {
    report({
      what: `edit → problems replaced in VS Code, ${name.replace('.md', '')}`,
      against,
      ...compare(({ answers }) => answers[name] ?? []),
      unit: 'ms',
      limit: 1 / 2,
    });
  }
  const activation = compare((results) => [results.activation.ms]);
  report({ what: 'activation, time', against, ...activation, unit: 'ms', limit: 1 / 2 });
  const heap = compare((results) => [results.activation.megabytes]);
  report({ what: 'activation, heap', against, ...heap, unit: 'MB', limit: 1 / 2 });
} finally {
  for (const { folder } of [ours, peer]) await rm(folder, { recursive: true, force: true });
}

/** Runs an extension in a VS Code of its own, alone among those that look at Markdown. */
async function measure(extension: typeof ours): Promise<LinterResults> {
  const folder = await runFolder('bench');
  try {
    const { id, source, code } = extension;
    const task: LinterTask = { extension: id, source, code, documents: Object.keys(documents) };
    await writeFile(resolve(folder, 'task.json'), JSON.stringify(task));
    for (const [name, text] of Object.entries(documents)) await writeFile(resolve(folder, name), text);
    const tests = resolve(extension.folder, 'bench.js');
    await build({
      bundle: true,
      entryPoints: ['bench/in-vscode/linter.ts'],
      outfile: tests,
      external: ['vscode', 'node:*'],
      format: 'cjs',
      platform: 'node',
      logLevel: 'warning',
    });
    await runInBrowser({ folder, extension: extension.folder, tests });
    return JSON.parse(await readFile(resolve(folder, 'results.json'), 'utf8')) as LinterResults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
