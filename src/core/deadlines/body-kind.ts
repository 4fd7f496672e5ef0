import type { Profile } from '../profile/profile.ts';

/** What kind of body the council says this one is; undefined for one it does not name. */
export function bodyKind(name: string | undefined, { committees }: Profile): string | undefined {
  const wanted = folded(name ?? '');
  return committees.find((committee) => folded(committee.name) === wanted)?.kind;
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
