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
    const start = new TextDecoder('windows-1252').decode(file.subarray(0, 2000));
    const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
    return { text: decoderFor(named).decode(file), guessed: named === undefined };
  }
}

function decoderFor(named: string | undefined): TextDecoder {
  try {
    return new TextDecoder(/^utf-?8$/i.test(named ?? '') ? 'windows-1252' : (named ?? 'windows-1252'));
  } catch {
    return new TextDecoder('windows-1252');
  }
}
