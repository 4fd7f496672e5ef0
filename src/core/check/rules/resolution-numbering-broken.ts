import type { Decision } from '../../minutes/minutes.ts';
import { resolutionsOf } from '../../minutes/resolutions-of.ts';
import { markerLike } from '../../report/numbering.ts';
import type { Span } from '../../span.ts';
import { say } from '../say.ts';
import type { Fault, MinutesRule } from '../rule.ts';

export const resolutionNumberingBroken: MinutesRule = {
  name: 'resolution-numbering-broken',
  of: 'minutes',
  severity: 'warning',
  page: {
    fault:
      'The parts of a resolution are not numbered in order: one is left out, given twice or marked in another way.',
    why: 'Decision notices, call-in and later reports name a decision by the number of its part.',
    remedy: 'Number the parts on, in the one way: 1. 2. 3., or (a) (b) (c).',
  },
  *check({ items }) {
    for (const { decisions } of items.flatMap(resolutionsOf)) yield* brokenIn(decisions);
  },
};

function* brokenIn(parts: readonly Decision[]): Iterable<Fault> {
  const marked = parts.flatMap(({ marker, span }) => (marker === undefined ? [] : [{ marker, span }]));
  const [first] = marked;
  // Markdown counts “1. 1. 1.” by itself.
  const counted =
    marked.every(({ marker }) => marker === first?.marker) && /^\d+\.$/.test(first?.marker ?? '');
  const broken = first && !counted ? outOfOrder(first.marker, marked) : [];
  const [odd] = broken;
  if (odd) {
    const { span, marker: typed, expected } = odd;
    const edits = broken.map((each) => ({ span: each.span, text: each.expected }));
    yield {
      span,
      message: say('resolution-numbering-broken', { typed, expected }),
      fixes: [{ title: say('resolution-numbering-broken-fix', {}), edits }],
    };
  }
  for (const { parts: below } of parts) yield* brokenIn(below);
}

interface Marked {
  readonly marker: string;
  readonly span: Span;
}

/** The markers that are not what is due behind the first, and what is. */
function outOfOrder(first: string, marked: readonly Marked[]): (Marked & { readonly expected: string })[] {
  const start = placeOf(first);
  return marked.flatMap(({ marker, span }, index) => {
    const expected = markerLike(first, start + index);
    return marker === expected
      ? []
      : [{ marker, expected, span: { start: span.start, end: span.start + marker.length } }];
  });
}

/** Where a marker stands in its own count: 3 for "3." and "(c)". A resolution may go on with the count of another. */
function placeOf(marker: string): number {
  for (let place = 1; place <= 100; place++) if (markerLike(marker, place) === marker) return place;
  return 1;
}
