import type { Profile } from '../core/profile/profile.ts';
import { Profiles } from './profiles.ts';

/**
 * The practice that one paper is read in. What is wrong in a council's file is said on standard error, because its
 * dates and headings may then be others than the council means.
 *
 * @param asked a built-in name or a council file
 * @throws UsageError where it is neither
 */
export function profileFor(asked: string | undefined, path: string): Profile {
  const profiles = new Profiles(asked);
  const profile = profiles.of(path);
  for (const { path: file, problems } of profiles.faulty) {
    process.stderr.write(
      `${file}: Problems left: ${problems.length}, which “check” lists. The rest of it counts.\n`,
    );
  }
  return profile;
}
