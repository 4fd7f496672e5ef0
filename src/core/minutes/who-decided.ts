import { type MapValue, textAt } from '../parse/front-matter/tree.ts';

/** The body that met, or the one person who decided, as the front matter names it. */
export function whoDecided(details: MapValue): string | undefined {
  return textAt(details, 'committee') ?? textAt(details, 'decision_maker');
}
