// `npm run bench -- WORD…`: runs the measurements in bench/ whose file name holds one of the words, or all.
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { buildForNode } from './build/tests.mjs';

const words = process.argv.slice(2);
const files = globSync('bench/*.ts').sort();
const folder = await buildForNode('bench', files);
for (const file of files) {
  const name = basename(file, '.ts');
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
await rm(folder, { recursive: true, force: true });
