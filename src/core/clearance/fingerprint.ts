/** A text as it was cleared: paragraph by paragraph, so that what has changed since can be named. */
export interface Fingerprint {
  readonly whole: string;
  /** One for each paragraph; undefined where there are too many, or only the whole was written down. */
  readonly paragraphs: readonly string[] | undefined;
}

const WHOLE_DIGITS = 6;
const PARAGRAPH_DIGITS = 3;
/** Above this a fingerprint would be longer than a line. */
const MOST_PARAGRAPHS = 20;

/**
 * The fingerprint of paragraphs as it is kept in the details: `4f9c21.3a90bc`, six hexadecimal digits of the
 * whole and three of each paragraph. Space and line ends do not count. It tells a text that was changed, not one
 * that somebody took pains to forge.
 */
export function fingerprintOf(paragraphs: readonly string[]): string {
  const plain = paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const whole = digest(plain.join('\n'), WHOLE_DIGITS);
  if (plain.length > MOST_PARAGRAPHS) return whole;
  return `${whole}.${plain.map((text) => digest(text, PARAGRAPH_DIGITS)).join('')}`;
}

/** A fingerprint as it was kept; undefined for words that are none. */
export function readFingerprint(kept: string): Fingerprint | undefined {
  const match = /^([0-9a-f]{6})(?:\.((?:[0-9a-f]{3})*))?$/.exec(kept.trim().toLowerCase());
  if (!match) return undefined;
  const [, whole = '', rest] = match;
  return { whole, paragraphs: rest === undefined ? undefined : (rest.match(/.{3}/g) ?? []) };
}

/** FNV-1a over UTF-16 units, folded to as many digits. */
function digest(text: string, digits: number): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  const bits = digits * 4;
  const folded = (hash ^ (hash >>> bits)) & (2 ** bits - 1);
  return folded.toString(16).padStart(digits, '0');
}
