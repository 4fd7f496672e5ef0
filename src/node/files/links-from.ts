import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Paper } from '../../core/parse/paper.ts';
import type { FileLink } from '../../core/render/markdown/relink.ts';
import { filesBeside } from './files-beside.ts';

/**
 * Links to files as they lead from where a page is kept; those that lead out of the council's folder lead nowhere.
 *
 * @param files  the papers on the page, each with its file
 * @param folder where the page is kept
 */
export function linksFrom(files: ReadonlyMap<Paper, string>, folder: string): FileLink {
  return (path, paper) => {
    const file = paper && files.get(paper);
    const named = file === undefined ? undefined : decoded(path);
    if (file === undefined || named === undefined || filesBeside(file)(named) === 'outside') return undefined;
    const way = relative(folder, resolve(dirname(file), named));
    // On another disk there is no way from one to the other.
    return isAbsolute(way) ? undefined : way.split(sep).map(encodeURIComponent).join('/') || '.';
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
