import type { Beginning, DetailsLine } from './details-line.ts';

/** What a place in the details is in, as far as the lines above show. */
export interface Enclosing {
  /** The names on the way there, outermost first; entries of a list have no name of their own. */
  readonly path: readonly string[];
  /** Whether it is part of an entry of the list that the path leads to. */
  readonly inEntry: boolean;
  /** The bracket, in the file, that the innermost of them opens on a line above and may not have closed. */
  readonly bracket: number | undefined;
  /** The first of the lines that stand beside the place. */
  readonly from: number;
}

/**
 * What encloses something that begins on `lines[index]`. Lines further left enclose it; the dashes of a list
 * may stand as far left as the name that the list is behind.
 *
 * @returns undefined where it stands among words that go on over several lines
 */
export function enclosing(
  lines: readonly DetailsLine[],
  index: number,
  begins: Pick<Beginning, 'column' | 'what'>,
): Enclosing | undefined {
  const path: string[] = [];
  let inner = begins;
  let first: { readonly from: number; readonly inEntry: boolean } | undefined;
  for (let at = index; at >= 0; at--) {
    const line = lines[at];
    const candidates = line?.begins ?? [];
    for (const outer of candidates.toReversed()) {
      const holds =
        outer.column < inner.column ||
        (outer.column === inner.column && outer.what === 'field' && inner.what === 'entry');
      if (!holds || (at === index && outer.column >= begins.column)) continue;
      if (outer.what === 'field') path.unshift(outer.name);
      first ??= outer.what === 'field' ? { from: at + 1, inEntry: false } : { from: at, inEntry: true };
      inner = outer;
      if (line && at < index && isBeforeWords(outer, line)) {
        if (!/^[[{]/.test(line.value)) return undefined;
        const outside = enclosing(lines, at, outer);
        const bracket = line.start + line.valueColumn;
        return outside && { ...first, path: [...outside.path, ...path], bracket };
      }
    }
  }
  return { from: 0, inEntry: false, ...first, path, bracket: undefined };
}

/** Whether the words of a line are those of what begins there, so that nothing else can stand in it. */
function isBeforeWords(outer: Beginning, { begins, value }: DetailsLine): boolean {
  const [beforeLast, last] = begins.slice(-2);
  return value !== '' && (outer === begins.at(-1) || (outer === beforeLast && last?.what === 'words'));
}
