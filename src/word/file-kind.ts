/** What a file is by its first bytes, where it is no zip and no compound file. */
export type OtherFile = 'zip' | 'pdf' | 'rtf' | 'html' | 'text' | 'empty' | 'unknown';

/** By its first bytes, not its name. `zip` may be a `.docx`; `compound` is an old or an encrypted one. */
export function looksLike(file: Uint8Array): OtherFile | 'compound' {
  if (file.length === 0) return 'empty';
  const start = latin1(file.subarray(0, 512));
  if (start.startsWith('PK\x03\x04')) return 'zip';
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return 'compound';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|body|\?xml|meta)\b/i.test(start)) return 'html';
  return isText(file.subarray(0, 8192)) ? 'text' : 'unknown';
}

/** Whether a compound file is a document behind a password: its directory names what holds the real one. */
export function isEncrypted(file: Uint8Array): boolean {
  return latin1(file).includes([...'EncryptedPackage'].join('\0'));
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
