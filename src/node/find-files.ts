import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { UsageError } from './usage-error.ts';

/** Never looked into unless named: packages, and the council's own templates, whose gaps are meant. */
const LEFT_OUT = ['**/node_modules/**', '**/templates/**'];

export interface FoundFile {
  readonly path: string;
  /** Named by the caller, not found in a folder: so it has to be one of ours. */
  readonly named: boolean;
}

/** The files that paths name: a file itself, the Markdown files in a folder, or what a glob matches. In order, each once. */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (kind?.isFile()) found.set(path, { path, named: true });
    else {
      const inside = kind?.isDirectory() ? await markdownIn(path) : await matching(path);
      for (const each of inside) if (!found.has(each)) found.set(each, { path: each, named: false });
    }
  }
  return [...found.values()];
}

async function markdownIn(folder: string): Promise<string[]> {
  const files = await glob('**/*.md', {
    cwd: folder,
    ignore: LEFT_OUT,
    expandDirectories: false,
  });
  const prefix = folder === '.' ? '' : folder.replace(/[\\/]+$/, '') + '/';
  return files.map((file) => prefix + file).sort();
}

async function matching(pattern: string): Promise<string[]> {
  const files = await glob(pattern.replaceAll('\\', '/'), {
    expandDirectories: false,
    ignore: LEFT_OUT,
  });
  if (files.length === 0) throw new UsageError(`There is no file or folder “${pattern}”.`);
  return files.sort();
}
