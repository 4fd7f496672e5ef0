import { markerLike } from '../report/numbering.ts';
import type { Decision } from './minutes.ts';

/** A way of counting that is open, and how far it has come. */
interface Run {
  readonly first: string;
  count: number;
  readonly parts: Decision[];
}

/**
 * Decisions that stand at one margin, each where its marker says: "(i)" and "(ii)" between "(b) … authorised to:" and
 * "(c)" are parts of "(b)". Those without markers stay as they are.
 */
export function nestedParts(decisions: readonly Decision[]): readonly Decision[] {
  const [start, ...others] = decisions;
  const isMarked = others.length > 0 && others.every(({ marker }) => marker !== undefined);
  if (start && start.marker === undefined && isMarked && sharesWords.test(start.text))
    return [{ ...start, parts: nestedParts(others) }];
  if (start?.marker === undefined || decisions.some(({ marker }) => marker === undefined)) return decisions;
  const outer: Decision[] = [];
  const open: Run[] = [{ first: start.marker, count: 0, parts: outer }];
  for (const decision of decisions) {
    const marker = decision.marker ?? '';
    const going = open.findLastIndex(({ first, count }) => markerLike(first, count + 1) === marker);
    const above = open.at(-1)?.parts.at(-1);
    if (going !== -1) open.length = going + 1;
    else if (above && begins.test(marker) && leadsOn.test(above.text)) {
      const parts = [...above.parts];
      open.at(-1)?.parts.splice(-1, 1, { ...above, parts });
      open.push({ first: marker, count: 0, parts });
    }
    const run = open.at(-1);
    if (!run) continue;
    run.count++;
    run.parts.push(decision);
  }
  return outer;
}

const begins = /^\(?(?:1|a|A|i|I)[.)]/;
const leadsOn = /(?:[:–—-]|\b(?:to|that|and|by|of|for))\s*$/;

/** "approval be given to –", "delegated authority be granted for:": each part is but an object of what these words decide. */
export const sharesWords =
  /\b(?:approval|consent|permission|agreement|support|authority|delegated authority) be (?:given|granted) (?:to|for)\s*[:–—-]+\s*$/i;
