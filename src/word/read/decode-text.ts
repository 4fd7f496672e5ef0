/** The encoding that a file's first bytes name; undefined where they name none. */
export function markedEncoding(file: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = file;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/**
 * The text of a file: as its mark says, else as UTF-8, else as a page itself names it, else as Windows has written
 * Western European text since before UTF-8.
 *
 * @returns whether the encoding had to be guessed, so that signs may be wrong
 */
export function decodeText(file: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const marked = markedEncoding(file);
  if (marked) return { text: new TextDecoder(marked).decode(file), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(file), guessed: false };
  } catch {
    const start = decodeWindows(file.subarray(0, 2000));
    const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
    return { text: decodeNamed(file, named) ?? decodeWindows(file), guessed: named === undefined };
  }
}

/** In the encoding that a page names; undefined where there is none of that name. */
function decodeNamed(file: Uint8Array, named: string | undefined): string | undefined {
  if (named === undefined || /^(?:utf-?8|windows-1252|iso-8859-1|latin-?1)$/i.test(named)) return undefined;
  try {
    return new TextDecoder(named).decode(file);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has where ISO 8859-1 has controls, from 0x80: not every program's decoder knows them. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWindows(file: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(file)
    .replace(/[\u0080-\u009F]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}
