import { type Stats, statSync } from 'node:fs';

/** What a path leads to; undefined for nothing, for a link that leads nowhere, and for what can be no path at all. */
export function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
