import { foldedName } from '../folded-name.ts';
import type { Profile } from '../profile/profile.ts';

/** What kind of body the council says this one is; undefined for one it does not name. */
export function bodyKind(name: string | undefined, { committees }: Profile): string | undefined {
  const wanted = foldedName(name ?? '');
  return committees.find((committee) => foldedName(committee.name) === wanted)?.kind;
}
