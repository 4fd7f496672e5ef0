import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { npm } from './npm.mjs';

/**
 * Makes a tool that a bare machine lacks ready in .vscode-test/, at the versions that
 * scripts/setup/tools/<name>/ pins. They stay out of node_modules because most machines need none of them.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} [finish] what installing its packages leaves to do
 * @returns {Promise<string>} the folder that holds its node_modules
 */
export async function ensureTool(name, finish = async () => {}) {
  const pinned = resolve('scripts/setup/tools', name);
  const lock = await readFile(resolve(pinned, 'package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 8);
  const folder = resolve('.vscode-test/tools', `${name}-${version}`);
  if (existsSync(folder)) return folder;

  console.log(`Installing ${name} into .vscode-test …`);
  // Made elsewhere and moved in whole, so that an interrupted run or a second one leaves no half of a tool.
  const making = `${folder}.${process.pid}`;
  await mkdir(making, { recursive: true });
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      await copyFile(resolve(pinned, file), resolve(making, file));
    }
    await npm(['ci'], { cwd: making });
    await finish(making);
    await rename(making, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}
