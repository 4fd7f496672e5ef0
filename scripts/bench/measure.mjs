import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { buildProduct } from '../build/build-product.mjs';
import { buildForNode } from '../build/tests.mjs';

/**
 * Runs the measurements in bench/ whose file name holds one of the words, or all without a word, each in a
 * process of its own, and says of each what it found as soon as it has.
 * @param {string[]} words
 * @returns {Promise<({row: import('../../bench/measure.ts').Row} | {what: string, why: string})[]>}
 */
export async function measure(words) {
  const nameOf = (file) => basename(file, '.bench.ts');
  const files = globSync('bench/*.bench.ts')
    .filter((file) => words.length === 0 || words.some((word) => nameOf(file).includes(word)))
    .sort();
  await buildProduct();
  const folder = await buildForNode('bench', files);
  const lines = [];
  try {
    for (const name of files.map(nameOf)) {
      const measuring = fork(join(folder, `${name}.bench.mjs`), { stdio: 'inherit' });
      measuring.on('message', (line) => {
        lines.push(line);
        const { row, what, why } = line;
        console.log(row ? `${row.what}, against ${row.against}: ${row.ratio.toFixed(3)}` : `${what}: ${why}`);
      });
      const status = await new Promise((done) => measuring.once('exit', done));
      if (status !== 0) process.exitCode = 1;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return lines;
}
