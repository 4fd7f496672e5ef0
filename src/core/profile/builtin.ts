import coventry from '../../../profiles/coventry.yaml';
import england from '../../../profiles/england.yaml';
import kent from '../../../profiles/kent.yaml';
import northernIreland from '../../../profiles/northern-ireland.yaml';
import reading from '../../../profiles/reading.yaml';
import scotland from '../../../profiles/scotland.yaml';
import wales from '../../../profiles/wales.yaml';
import wokingham from '../../../profiles/wokingham.yaml';
import type { CouncilFile } from './council-file.ts';
import { blankProfile, overlay } from './overlay.ts';
import type { Profile } from './profile.ts';

// The files are ours and a test holds each against schemas/council.schema.json.
const files = {
  england,
  wales,
  scotland,
  northern_ireland: northernIreland,
  reading,
  wokingham,
  coventry,
  kent,
} as unknown as Readonly<Record<string, CouncilFile>>;

/** The names that `extends` in `council.yaml` and `--profile` know, nations first. */
export const builtinNames: readonly string[] = Object.keys(files);

const made = new Map<string, Profile>();

/** The built-in profile of that name, however its words are joined (`northern-ireland`); undefined for a name we do not ship. */
export function builtinProfile(name: string): Profile | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const file = Object.hasOwn(files, key) ? files[key] : undefined;
  if (file === undefined) return undefined;
  let profile = made.get(key);
  if (profile === undefined) {
    const base = file.extends === undefined ? undefined : builtinProfile(file.extends);
    made.set(key, (profile = overlay(base ?? blankProfile, file)));
  }
  return profile;
}

/** What a workspace without a `council.yaml` has: the usual practice in England. */
export function defaultProfile(): Profile {
  return builtinProfile('england') ?? blankProfile;
}
