import { build } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runInBrowser } from '../scripts/vscode/in-browser.mjs';
import { runFolder } from '../scripts/vscode/run-folder.mjs';
import { stageExtension } from '../scripts/vscode/stage.mjs';
import type { LinterResults, LinterTask } from './in-vscode/linter-task.ts';
import { madeUpReport } from './made-up-report.ts';
import { markdownlintExtension } from './markdownlint-extension.ts';
import { type Pair, pairOf, report } from './measure.ts';

const ROUNDS = 2;
/** Of activation alone, which is short and which a busy machine moves most. */
const ACTIVATIONS = 5;

const documents = {
  '15 KB.md': madeUpReport(15_000),
  '300 KB.md': madeUpReport(300_000),
  'heavy.md': madeUpReport(100_000, 'mixed'),
};

const ours = {
  id: 'committee-reports.committee-reports',
  source: 'Committee Reports',
  code: 'placeholder-left',
  folder: await stageExtension('node'),
};
const peer = { ...(await markdownlintExtension()), source: 'markdownlint', code: 'MD010' };
try {
  const against = peer.name;
  const names = Object.keys(documents);
  const answers = await inTurn(ROUNDS, names);
  for (const name of names) {
    report({
      what: `edit → problems replaced in VS Code, ${name.replace('.md', '')}`,
      against,
      ...compare(answers, (results) => results.answers[name] ?? []),
      unit: 'ms',
      limit: 1 / 2,
    });
  }
  const activations = await inTurn(ACTIVATIONS, []);
  const time = compare(activations, ({ activation }) => [activation.ms]);
  report({ what: 'activation, time', against, ...time, unit: 'ms', limit: 1 / 2 });
  const heap = compare(activations, ({ activation }) => [activation.megabytes]);
  report({ what: 'activation, heap', against, ...heap, unit: 'MB', limit: 1 / 2 });
} finally {
  for (const { folder } of [ours, peer]) await rm(folder, { recursive: true, force: true });
}

interface Round {
  readonly ours: LinterResults;
  readonly peer: LinterResults;
}

async function inTurn(times: number, names: readonly string[]): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < times; round++) {
    rounds.push({ ours: await measure(ours, names), peer: await measure(peer, names) });
  }
  return rounds;
}

function compare(rounds: readonly Round[], value: (results: LinterResults) => readonly number[]): Pair {
  return pairOf(
    rounds.flatMap((round) => {
      const theirs = value(round.peer);
      return value(round.ours).map((own, index): [number, number] => [own, theirs[index] ?? NaN]);
    }),
  );
}

/** Runs an extension in a VS Code of its own, alone among those that look at Markdown. */
async function measure(extension: typeof ours, names: readonly string[]): Promise<LinterResults> {
  const folder = await runFolder('bench');
  try {
    const { id, source, code } = extension;
    const task: LinterTask = { extension: id, source, code, documents: names };
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
