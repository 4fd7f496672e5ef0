/** The most octets that a line may have, its end left out (RFC 5545, section 3.1). */
const WIDEST = 75;

/**
 * One content line of a calendar file, folded and ended. A longer line goes on in further ones that begin
 * with a space; no character is cut in two.
 *
 * @param value as it stands in the file: see `icsText` for words
 */
export function icsLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > WIDEST) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('');
}

/** Words as the value of a property (RFC 5545, section 3.3.11). Control characters, which have no place there, are left out. */
export function icsText(words: string): string {
  return words
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
