import type { Span } from '../span.ts';
import { touches } from '../span.ts';
import type { Decision, Minutes, MinutesItem, Resolution } from './minutes.ts';
import { resolutionsOf } from './resolutions-of.ts';

/** A resolution that an officer points at. */
export interface DecisionAt {
  readonly item: MinutesItem;
  readonly resolution: Resolution;
  /** The part that is pointed at; undefined for the resolution as a whole, and where it has no parts. */
  readonly part: Decision | undefined;
}

/** The resolution, or the part of one, that an offset of the file stands in. */
export function decisionAt({ items }: Minutes, offset: number): DecisionAt | undefined {
  for (const item of items) {
    if (!touches(item.span, offset)) continue;
    const resolution = resolutionsOf(item).find(({ span }) => touches(span, offset));
    if (!resolution) continue;
    const { decisions } = resolution;
    const part = decisions.length > 1 ? decisions.find(({ span }) => touches(span, offset)) : undefined;
    return { item, resolution, part };
  }
  return undefined;
}

/** Where a decision's own words stand in the file, its marker and parts left out; undefined where lines run otherwise. */
export function wordsSpan({ text, span }: Decision, { paper }: Pick<Minutes, 'paper'>): Span | undefined {
  const at = paper.text.slice(span.start, span.end).indexOf(text);
  return at === -1 ? undefined : { start: span.start + at, end: span.start + at + text.length };
}
