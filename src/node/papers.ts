import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Paper } from '../core/parse/paper.ts';
import { parse } from '../core/parse/parse.ts';
import { homeOf, isWithin } from './files/home-folder.ts';

/** The papers that others name, each read and parsed once. */
export class Papers {
  readonly #texts = new Map<string, string | undefined>();
  readonly #papers = new Map<string, Paper>();

  /**
   * The papers beside one, by their path from its folder; undefined for one that is not there.
   *
   * @param homeOfPaper the folder that papers may lie in, asked for when one is looked for: none is read from
   *                    outside, whatever links lead there
   */
  beside(paper: string, homeOfPaper = () => homeOf(paper)): (path: string) => Paper | undefined {
    const textAt = this.textsBeside(paper, homeOfPaper);
    return (path) => {
      const text = textAt(path);
      if (text === undefined) return undefined;
      let parsed = this.#papers.get(text);
      if (!parsed) this.#papers.set(text, (parsed = parse(text)));
      return parsed;
    };
  }

  /** The same papers as they are written. */
  textsBeside(paper: string, homeOfPaper = () => homeOf(paper)): (path: string) => string | undefined {
    return (path) => {
      const home = realPath(homeOfPaper());
      const file = realPath(resolve(dirname(paper), path));
      return home !== undefined && file !== undefined && isWithin(home, file)
        ? this.#textOf(file)
        : undefined;
    };
  }

  #textOf(file: string): string | undefined {
    if (!this.#texts.has(file)) this.#texts.set(file, textIn(file));
    return this.#texts.get(file);
  }
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
