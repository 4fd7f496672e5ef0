import { valueAt, type MapValue } from '../parse/front-matter/tree.ts';
import type { Passage } from '../parse/paper.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../span.ts';
import { passagesOf } from './passages.ts';
import { stretchesIn, type Stretch } from './stretches.ts';
import { isWhollyExempt } from '../report/exempt/wholly-exempt.ts';

/** A stretch of a report with the way from it to the file. */
export interface PlacedStretch extends Stretch {
  readonly passage: Passage;
}

/** What a report keeps from the public, and what stands in its public copy. */
export interface PublicWords {
  readonly exempt: readonly PlacedStretch[];
  readonly open: readonly PlacedStretch[];
}

/** Tells the exempt words of a report from those that are published. What is in neither copy is in neither list. */
export function publicWords({ paper, details, appendices }: Report): PublicWords {
  const isWhole = isWhollyExempt(details);
  const published = isWhole ? spansOf(details, [['public_title'], ['exempt', 'public_interest']]) : undefined;
  const withheld = appendices.flatMap(({ exempt, publicTitle }, index) => [
    ...(exempt === undefined && publicTitle === undefined
      ? []
      : spansOf(details, [['appendices', index, 'title']])),
    ...(exempt === undefined ? [] : spansOf(details, [['appendices', index, 'file']])),
  ]);
  const hasOther = !isWhole && valueAt(details, 'public_title') !== undefined;
  const unprinted = spansOf(details, [['exempt', 'reason'], ...(hasOther ? [['title']] : [])]);
  const exempt: PlacedStretch[] = [];
  const open: PlacedStretch[] = [];
  for (const passage of passagesOf(paper)) {
    const at = passage.place({ start: 0, end: 0 }).start;
    if (holds(unprinted, at) || holds(withheld, at)) continue;
    const isOpen = published === undefined || holds(published, at);
    for (const stretch of stretchesIn(passage.piece)) {
      (stretch.isExempt || !isOpen ? exempt : open).push({ ...stretch, passage });
    }
  }
  return { exempt, open };
}

function spansOf(details: MapValue, paths: readonly (readonly (string | number)[])[]): readonly Span[] {
  return paths.flatMap((path) => valueAt(details, ...path)?.span ?? []);
}

const holds = (spans: readonly Span[], at: number) =>
  spans.some(({ start, end }) => start <= at && at <= end);
