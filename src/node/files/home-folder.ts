import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The `council.yaml` nearest above a file, in its own folder or one around it. */
export function councilFileAbove(path: string): string | undefined {
  return nearestAbove(path, 'council.yaml');
}

/**
 * The folder that what a paper names may lie in: that of its council's file; without one, that of the repository
 * it is kept in; else the folder the command is called in, where the paper lies in that; else the folder that was
 * named and the paper found in, or its own.
 */
export function homeOf(paper: string, named?: string): string {
  const root = councilFileAbove(paper) ?? nearestAbove(paper, '.git');
  if (root !== undefined) return dirname(root);
  const folder = dirname(resolve(paper));
  return [resolve(''), resolve(named ?? folder)].find((home) => isWithin(home, folder)) ?? folder;
}

/** Whether a file or folder is that folder or lies in it, by their names alone. */
export function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function nearestAbove(path: string, name: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}
