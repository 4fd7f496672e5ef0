import { cp, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { runFolder } from './run-folder.mjs';

/** The files that ship: those .vscodeignore lets through, as paths from the project's root. */
export async function shippedFiles() {
  const lines = (await readFile('.vscodeignore', 'utf8')).split(/\r?\n/);
  const allowed = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  return globSync(allowed).sort();
}

/**
 * Copies what ships into a folder of its own, so that tests run the package and not the checkout.
 * @param {'node' | 'web'} host extension host that is to run it; VS Code prefers `main` unless it is gone
 * @returns {Promise<string>} the folder
 */
export async function stageExtension(host) {
  const folder = await runFolder('extension');
  for (const file of await shippedFiles()) await cp(file, resolve(folder, file));
  if (host === 'web') {
    const manifest = JSON.parse(await readFile('package.json', 'utf8'));
    const browserOnly = { ...manifest, main: undefined, extensionKind: ['web'] };
    await writeFile(resolve(folder, 'package.json'), JSON.stringify(browserOnly));
  }
  return folder;
}
