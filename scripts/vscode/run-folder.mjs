import { mkdir, mkdtemp } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Makes a folder in .vscode-test/runs/ that this run alone uses. */
export async function runFolder(name) {
  await mkdir('.vscode-test/runs', { recursive: true });
  return mkdtemp(resolve(`.vscode-test/runs/${name}-`));
}
