import { resolutionsOf } from '../minutes/resolutions-of.ts';
import type { Composed } from './composed.ts';
import type { Mode } from './view.ts';

/** What can be shown of a paper and its meeting, the paper itself first; nothing for a file that is not ours. */
export function modesOf({ paper, agenda, minutes }: Composed): readonly Mode[] {
  if (paper.type === undefined) return [];
  const hasDecided = minutes?.items.some((item) => resolutionsOf(item).length > 0) ?? false;
  const known: Readonly<Record<Mode, boolean>> = {
    report: false,
    item: paper.type !== 'agenda' || (agenda?.entries.length ?? 0) > 0,
    agenda: agenda !== undefined,
    minutes: minutes !== undefined,
    decisions: hasDecided,
    notice: hasDecided,
  };
  const others = (['item', 'agenda', 'minutes', 'decisions', 'notice'] as const).filter(
    (mode) => mode !== paper.type && known[mode],
  );
  return [paper.type, ...others];
}

/**
 * What is published of a paper by itself, where that is not the paper: minutes of one item are its agenda item, as
 * councils put it on the web.
 */
export function publishedMode({ paper, minutes }: Composed): Mode | undefined {
  const items = minutes?.items.filter(({ title }) => title !== '') ?? [];
  return paper.type === 'minutes' && items.length === 1 ? 'item' : undefined;
}
