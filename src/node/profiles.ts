import { builtinNames, builtinProfile, defaultProfile } from '../core/profile/builtin.ts';
import type { Profile } from '../core/profile/profile.ts';
import { UsageError } from './usage-error.ts';

/** Whose practice each file is checked in. */
export class Profiles {
  readonly #asked: string | undefined;

  constructor(asked: string | undefined) {
    this.#asked = asked;
  }

  of(path: string): Promise<Profile> {
    if (this.#asked === undefined) return Promise.resolve(defaultProfile());
    const profile = builtinProfile(this.#asked);
    if (!profile) throw new UsageError(`no ${path} ${builtinNames.join()}`);
    return Promise.resolve(profile);
  }
}
