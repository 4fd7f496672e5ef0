import { createHash } from 'node:crypto';

/** Short text that is the same for the same contents, and for no other. */
export function fingerprint(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of contents) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}
