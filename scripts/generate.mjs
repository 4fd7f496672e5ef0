// Writes every generated file, or with --check says which of them are out of date.
// A module in scripts/generate/ exports by default a function that returns {path: text, …}.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';

const check = process.argv.includes('--check');
let stale = 0;

for (const generator of globSync('scripts/generate/*.mjs').sort()) {
  const { default: generate } = await import(`../${generator}`);
  for (const [path, text] of Object.entries(await generate())) {
    const present = await readFile(path, 'utf8').catch(() => undefined);
    if (present === text) continue;
    if (check) {
      console.error(`${path} is out of date: run \`npm run generate\`.`);
      stale += 1;
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      console.log(`wrote ${path}`);
    }
  }
}
process.exitCode = stale > 0 ? 1 : 0;
