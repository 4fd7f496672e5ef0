import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { nearest } from '../core/nearest.ts';
import { builtinNames, builtinProfile, defaultProfile } from '../core/profile/builtin.ts';
import type { Profile } from '../core/profile/profile.ts';
import { readProfile } from '../core/profile/read-profile.ts';
import type { Problem } from '../core/problem.ts';
import { councilFileAbove } from './files/home-folder.ts';
import { kindOf } from './kind-of.ts';
import { unreadable } from './files/read-text.ts';
import { UsageError } from './usage-error.ts';

/** A council file with problems of its own. */
export interface FaultyFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface Practice {
  readonly profile: Profile;
  /** All that the profile was made of besides what ships: equal sources make equal profiles. */
  readonly source: string;
}

/** Whose practice each file is checked in: the one asked for, else the `council.yaml` nearest above the file. */
export class Profiles {
  readonly #asked: Practice | undefined;
  readonly #read = new Map<string, Practice>();
  readonly #ofFolder = new Map<string, Practice>();
  readonly #faulty: FaultyFile[] = [];

  /**
   * @param asked a built-in name or a council file
   * @throws UsageError where it is neither
   */
  constructor(asked: string | undefined) {
    if (asked === undefined) return;
    const builtin = builtinProfile(asked);
    if (builtin) this.#asked = { profile: builtin, source: asked };
    else if (existsSync(asked)) this.#asked = this.#from(resolve(councilFileIn(asked)));
    if (this.#asked) return;
    const near = nearest(asked, builtinNames);
    throw new UsageError(
      `There is no profile or file “${asked}”.${near === undefined ? '' : ` Did you mean “${near}”?`} Built in are: ${builtinNames.join(', ')}.`,
    );
  }

  of(path: string): Profile {
    return this.#practiceOf(path).profile;
  }

  /** Text that is equal where the profile is, as long as the program is the same. */
  sourceOf(path: string): string {
    return this.#practiceOf(path).source;
  }

  /** Reads a council's file for its own sake; answers whether it has no problems. */
  isSound(path: string): boolean {
    const file = resolve(path);
    this.#from(file);
    return !this.#faulty.some((faulty) => resolve(faulty.path) === file);
  }

  /** The council files read so far that have problems of their own. */
  get faulty(): readonly FaultyFile[] {
    return this.#faulty;
  }

  #practiceOf(path: string): Practice {
    if (this.#asked) return this.#asked;
    const folder = dirname(path);
    let practice = this.#ofFolder.get(folder);
    if (!practice) {
      const file = councilFileAbove(path);
      practice = file === undefined ? { profile: defaultProfile(), source: '' } : this.#from(file);
      this.#ofFolder.set(folder, practice);
    }
    return practice;
  }

  #from(file: string): Practice {
    let practice = this.#read.get(file);
    if (practice === undefined) {
      const text = councilText(file);
      const extended: [name: string, text: string | undefined][] = [];
      const read = readProfile(text, (name) => {
        const base = textOf(resolve(dirname(file), name));
        extended.push([name, base]);
        return base;
      });
      practice = { profile: read.profile, source: JSON.stringify([text, ...extended]) };
      this.#read.set(file, practice);
      const path = relative('', file);
      if (read.problems.length > 0) this.#faulty.push({ path, text, problems: read.problems });
    }
    return practice;
  }
}

/** The council's file that is meant: a folder stands for the one in it. */
function councilFileIn(asked: string): string {
  if (!kindOf(asked)?.isDirectory()) return asked;
  const file = join(asked, 'council.yaml');
  if (existsSync(file)) return file;
  throw new UsageError(`There is no council.yaml in “${asked}”.`);
}

/** @throws UsageError where it cannot be read: to check in another practice would mislead */
function councilText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(unreadable(relative('', file), error));
  }
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
