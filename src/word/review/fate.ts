import type { Fate, Hand } from '../../core/returned/returned.ts';
import type { Xml } from '../xml.ts';

export const kept: Fate = { kind: 'kept' };

const MARKS: Readonly<Record<string, { readonly kind: 'inserted' | 'deleted'; readonly moved: boolean }>> = {
  ins: { kind: 'inserted', moved: false },
  moveTo: { kind: 'inserted', moved: true },
  cellIns: { kind: 'inserted', moved: false },
  del: { kind: 'deleted', moved: false },
  moveFrom: { kind: 'deleted', moved: true },
  cellDel: { kind: 'deleted', moved: false },
};

/** How what stands in `element` fared, in whatever stands around it. */
export function fateIn(element: Xml, around: Fate): Fate {
  const mark = MARKS[element.name];
  if (!mark) return around;
  const by = handOf(element);
  if (mark.kind === 'deleted' && around.kind === 'inserted') {
    return { kind: 'withdrawn', by, insertedBy: around.by };
  }
  return around.kind === 'withdrawn' ? around : { ...mark, by };
}

/** How a row or the end of a paragraph fared, by the mark among its properties; undefined without one. */
export function markOf(properties: Xml | undefined): Fate | undefined {
  const marks = (properties?.children ?? []).filter(({ name }) => MARKS[name] !== undefined);
  if (marks.length === 0) return undefined;
  // Properties have no order that says which mark stands within which: what was put in comes first.
  const inTurn = marks.toSorted((a, b) => Number(isDeletion(a)) - Number(isDeletion(b)));
  return inTurn.reduce<Fate>((fate, mark) => fateIn(mark, fate), kept);
}

const isDeletion = ({ name }: Xml) => MARKS[name]?.kind === 'deleted';

export function handOf({ attributes }: Xml): Hand {
  return { author: attributes.get('author') ?? '', date: attributes.get('date') };
}
