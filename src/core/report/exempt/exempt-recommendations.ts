import { paragraphNumbers } from '../../law/paragraph-numbers.ts';
import { valueAt } from '../../parse/front-matter/tree.ts';
import { exemptWithin } from './exempt-block.ts';
import type { Report } from '../report.ts';
import { isWhollyExempt } from './wholly-exempt.ts';

/** The paragraphs of the Schedule that a report's recommendations are exempt under; undefined where all are open. */
export function exemptRecommendations({ details, sections }: Report): readonly string[] | undefined {
  if (isWhollyExempt(details)) return paragraphNumbers(valueAt(details, 'exempt', 'paragraphs'));
  const blocks = sections.find(({ covers }) => covers.includes('recommendations'))?.blocks ?? [];
  const found = blocks.flatMap(({ exempt, node }) => {
    const paragraphs = exempt ?? exemptWithin(node);
    return paragraphs ? [paragraphs] : [];
  });
  return found.length === 0 ? undefined : [...new Set(found.flat())];
}
