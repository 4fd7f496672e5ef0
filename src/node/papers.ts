import { readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { PaperAt } from '../core/meeting/named-papers.ts';
import type { Paper } from '../core/parse/paper.ts';
import { parse } from '../core/parse/parse.ts';
import { councilFileAbove } from './profiles.ts';

/** The papers that others name, each read and parsed once. */
export class Papers {
  readonly #read = new Map<string, Paper | undefined>();

  /**
   * The papers beside one, by their path from its folder. None is read from outside the council's folder, or
   * outside the working folder where there is no council, whatever links lead there.
   */
  beside(paper: string): PaperAt {
    const home = homeOf(paper);
    return (path) => {
      const file = realPath(resolve(dirname(paper), path));
      return file !== undefined && isWithin(home, file) ? this.#at(file) : undefined;
    };
  }

  #at(file: string): Paper | undefined {
    if (!this.#read.has(file)) this.#read.set(file, paperIn(file));
    return this.#read.get(file);
  }
}

function paperIn(file: string): Paper | undefined {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function homeOf(paper: string): string {
  const council = councilFileAbove(paper);
  const folder = realPath(dirname(resolve(council ?? paper))) ?? resolve('');
  const here = realPath('.') ?? resolve('');
  return council === undefined && isWithin(here, folder) ? here : folder;
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
