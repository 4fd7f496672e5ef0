import { normalizeUri } from 'micromark-util-sanitize-uri';

/** An address that may be followed, written so that a browser reads it as we do. */
export interface Address {
  /** On the web, to write or telephone to, or a path from where the report stands. */
  readonly kind: 'web' | 'contact' | 'path';
  readonly href: string;
}

const kinds: ReadonlyMap<string, Address['kind']> = new Map([
  ['http', 'web'],
  ['https', 'web'],
  ['mailto', 'contact'],
  ['tel', 'contact'],
]);

/**
 * Reads an address as typed; undefined for one that must stay dead, which is any scheme not known to be
 * harmless. `//host/…` is dead too: beside a page opened from a disk it is another machine's share.
 */
export function readAddress(typed: string): Address | undefined {
  const href = normalizeUri(typed.trim());
  const scheme = /^([^/?#:]*):/.exec(href)?.[1];
  if (scheme !== undefined) {
    const kind = kinds.get(scheme.toLowerCase());
    return kind && { kind, href };
  }
  return href === '' || href.startsWith('//') ? undefined : { kind: 'path', href };
}
