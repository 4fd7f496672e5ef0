import { readMarker, sameForm, type ReadMarker } from './marker-form.ts';

/** A marker with the level it stands at. */
export interface LevelledMarker extends ReadMarker {
  readonly level: number;
}

/**
 * Tells from markers that follow one another which of them stand below others: `(a)` behind `2.` begins a level, and
 * `3.` goes on with the one above. Undefined for what is no marker that Word can count.
 */
export function levelsOfMarkers(markers: readonly string[]): readonly (LevelledMarker | undefined)[] {
  const open: ReadMarker[] = [];
  return markers.map((marker) => {
    const ways = readMarker(marker);
    for (let level = open.length - 1; level >= 0; level--) {
      const before = open[level];
      const next = ways.find(
        (way) => before && sameForm(way.form, before.form) && way.index === before.index + 1,
      );
      if (!next) continue;
      open.splice(level, Infinity, next);
      return { ...next, level };
    }
    const [first] = ways;
    if (!first) return undefined;
    if (first.index !== 1) open.splice(0);
    open.push(first);
    return { ...first, level: open.length - 1 };
  });
}
