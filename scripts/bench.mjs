// `npm run bench -- WORD…`: runs the measurements in bench/ whose file name holds one of the words, or all,
// and prints their table. With --write, docs/performance.md takes it.
import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { table, writeTable } from './bench/table.mjs';
import { buildProduct } from './build/build-product.mjs';
import { buildForNode } from './build/tests.mjs';

const words = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const files = globSync('bench/*.bench.ts').filter((file) => {
  const name = basename(file, '.bench.ts');
  return words.length === 0 || words.some((word) => name.includes(word));
});
await buildProduct();
const folder = await buildForNode('bench', files);
const lines = [];
for (const file of files.sort()) {
  const name = basename(file, '.bench.ts');
  const measuring = fork(join(folder, `${name}.bench.mjs`), { stdio: 'inherit' });
  measuring.on('message', (line) => {
    if (lines.push(line) && process.stdout.isTTY) console.log(`${name}: ${line.row?.what ?? line.what}`);
  });
  const status = await new Promise((done) => measuring.once('exit', done));
  if (status !== 0) process.exitCode = 1;
}
await rm(folder, { recursive: true, force: true });
console.log(table(lines));
if (process.argv.includes('--write')) await writeTable(lines);
