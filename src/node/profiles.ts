import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { builtinNames, builtinProfile, defaultProfile } from '../core/profile/builtin.ts';
import type { Profile } from '../core/profile/profile.ts';
import { readProfile } from '../core/profile/read-profile.ts';
import type { CheckedFile } from './formats.ts';
import { UsageError } from './usage-error.ts';

/** Whose practice each file is checked in: the one asked for, else the `council.yaml` nearest above the file. */
export class Profiles {
  readonly #asked: Profile | undefined;
  readonly #read = new Map<string, Profile>();
  readonly #faulty: CheckedFile[] = [];

  /**
   * @param asked a built-in name or a council file
   * @throws UsageError where it is neither
   */
  constructor(asked: string | undefined) {
    if (asked === undefined) return;
    this.#asked = builtinProfile(asked) ?? (existsSync(asked) ? this.#from(resolve(asked)) : undefined);
    if (this.#asked) return;
    throw new UsageError(`There is no profile or file “${asked}”. Built in are: ${builtinNames.join(', ')}.`);
  }

  of(path: string): Profile {
    if (this.#asked) return this.#asked;
    const file = councilFileAbove(path);
    return file === undefined ? defaultProfile() : this.#from(file);
  }

  /** The council files read so far that have problems of their own. */
  get faulty(): readonly CheckedFile[] {
    return this.#faulty;
  }

  #from(file: string): Profile {
    let profile = this.#read.get(file);
    if (profile === undefined) {
      const text = readFileSync(file, 'utf8');
      const read = readProfile(text, (name) => textOf(resolve(dirname(file), name)));
      this.#read.set(file, (profile = read.profile));
      const path = relative('', file);
      if (read.problems.length > 0) this.#faulty.push({ path, text, problems: read.problems });
    }
    return profile;
  }
}

/** The `council.yaml` nearest above a file, in its own folder or one around it. */
export function councilFileAbove(path: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const file = join(folder, 'council.yaml');
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
