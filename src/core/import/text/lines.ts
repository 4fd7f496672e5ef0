import { markerAt } from '../marker.ts';

/** One line of a text file. */
export interface Line {
  /** Without the spaces around them; empty for a blank line. */
  readonly words: string;
  /** How many columns it is moved in. */
  readonly indent: number;
  /** Whether a line stands right above it. */
  readonly tight: boolean;
  /** Whether it begins a paragraph, though no line is left free above it. */
  readonly opens: boolean;
  /** What stands between its tabs. */
  readonly cells: readonly string[];
  /** Whether it stands alone, though no line is left free below it. */
  readonly closes: boolean;
}

/** The lines of a text; spaces that do not break count as spaces. */
export function linesOf(text: string): Line[] {
  let above = '';
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/)
    .map((line) => {
      const cells = line
        .trim()
        .split('\t')
        .map((cell) => cell.replace(/[\s\u00A0]+/g, ' ').trim());
      const typed = line.replace(/[\u00A0\u2007\u202F]/g, ' ').replaceAll('\t', '    ');
      const words = typed.trim();
      const alone = isTitle(words) || headsList(words);
      const made = {
        words,
        cells,
        indent: words === '' ? 0 : typed.length - typed.trimStart().length,
        tight: above !== '',
        opens: alone || isRow(words) || markerAt(words) !== undefined || isLabelled(words),
        closes: alone || isLabelAlone(words) || (isRow(words) && !isLabelled(words)),
      };
      above = words;
      return made;
    });
}

/** The most letters that a line has which is broken at the edge of a page. */
const EDGE = 100;

/**
 * Whether sentences are broken over lines: none is much longer than a page is wide, and many lines that stand
 * together break off in mid-sentence.
 */
export function isWrapped(lines: readonly Line[]): boolean {
  const lengths = lines.map(({ words }) => words.length).filter((length) => length > 0);
  if (lengths.length === 0 || lengths.some((length) => length > 1.6 * EDGE)) return false;
  if (lengths.filter((length) => length > EDGE).length > lengths.length / 20) return false;
  return lines.some(
    ({ words, tight, opens }, at) =>
      tight &&
      !opens &&
      words !== '' &&
      (lines[at - 1]?.words.length ?? 0) > 45 &&
      !/[.:;]$/.test(lines[at - 1]?.words ?? ''),
  );
}

/** "TITLE: Street lighting". */
const isLabelled = (words: string) => /^\p{Lu}[\p{L}\s/&()'’-]{0,40}:(?:\s|$)/u.test(words);

/** Words in columns. */
const isRow = (words: string) => /\S {4,}\S/.test(words);

/** "Officers consulted:" */
const isLabelAlone = (words: string) => isLabelled(words) && words.endsWith(':');

/** "List of background papers": below it each line is an entry. */
export const headsList = (words: string) =>
  /^(?:\d{1,2}[.)]?\s+)?(?:(?:list|schedule|other|useful) (?:of )?)*(?:background (?:papers|documents)|appendices|enclosures|(?:supporting|additional|related) documents)\s*:?$/i.test(
    words,
  );

/** In capitals throughout, or numbered and short without a full stop. */
function isTitle(words: string): boolean {
  const letters = words.replace(/\P{L}/gu, '');
  return (
    letters.length > 3 &&
    words.length <= 80 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  );
}
