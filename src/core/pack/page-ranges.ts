import { words } from '../messages.ts';
import { attachedOf, type AttachedFiles } from './attached.ts';
import { filesOf, type PackItem } from './pack.ts';

/** The first and the last page of something, counted from 1. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** By the identifier of what stands there. */
export type PageRanges = ReadonlyMap<string, PageRange>;

/** The identifiers of what begins on a sheet of its own behind the agenda, in the order of the sheets. */
export function sheetStarts(items: readonly PackItem[], files: AttachedFiles): readonly string[] {
  return items.flatMap(({ papers }) =>
    papers.flatMap((paper) => {
      const inPack = filesOf(paper).filter((each) => attachedOf(each, files)?.kind !== 'left out');
      return [...(paper.kind === 'report' ? [paper.id] : []), ...inPack.map(({ id }) => id)];
    }),
  );
}

/**
 * Which pages the papers of a pack are on: each ends where the next begins, and the last with the pack. An item's
 * pages are those of all its papers.
 *
 * @param starts the page on which each begins, in order
 * @param pages  how many pages the pack has
 */
export function pageRanges(
  items: readonly PackItem[],
  starts: readonly (readonly [id: string, page: number])[],
  pages: number,
): PageRanges {
  const ranges = new Map<string, PageRange>();
  starts.forEach(([id, from], index) => {
    const next = starts[index + 1]?.[1] ?? pages + 1;
    ranges.set(id, { from, to: next - 1 });
  });
  for (const { id, papers } of items) {
    const own = papers.flatMap((paper) => [
      ...(paper.kind === 'report' ? [paper.id] : []),
      ...filesOf(paper).map((each) => each.id),
    ]);
    const known = own.flatMap((each) => ranges.get(each) ?? []);
    const [first] = known;
    const last = known.at(-1);
    if (first && last) ranges.set(id, { from: first.from, to: last.to });
  }
  return ranges;
}

/** "page 5", "pages 5–12". */
export function rangeWords({ from, to }: PageRange): string {
  return from === to
    ? words({ id: 'pack-page', args: { page: from } })
    : words({ id: 'pack-pages', args: { from, to } });
}
