import { toString } from 'mdast-util-to-string';
import { everySection } from '../report/every-section.ts';
import type { Appendix, Report } from '../report/report.ts';
import { mentionsIn } from './appendix-mentions.ts';

/** The labels of the appendices that a report lists, among its details or under a heading of its own. */
export interface ListedAppendices {
  readonly labels: ReadonlySet<string>;
  /** Whether each has a label: where one has none, nobody can say what it is called in the text. */
  readonly complete: boolean;
}

/** The appendices of a report as it lists them. */
export function listedAppendices({ appendices, sections }: Report): ListedAppendices {
  const own = appendices.map(labelOfAppendix);
  const labels = new Set(own.flatMap((label) => label ?? []));
  let complete = !own.includes(undefined);
  for (const { covers, place, blocks } of everySection(sections)) {
    if (place !== 'body' || !covers.includes('appendices')) continue;
    const before = labels.size;
    for (const { passage, node } of blocks) {
      for (const { label } of mentionsIn(passage.piece)) labels.add(label);
      const items = node.type === 'list' ? node.children : node.type === 'table' ? node.children : [node];
      for (const item of items) {
        const label = firstWord.exec(toString(item))?.[1];
        if (label !== undefined) labels.add(label);
      }
    }
    if (labels.size === before) complete = false;
  }
  return { labels, complete };
}

/** `A – Equality impact assessment`, `1. Map`. */
const firstWord = /^\s*([A-Z]|\d{1,2})\s*(?:[:.)–—-]|\s(?=\p{Lu}))/u;

/** `A` for an appendix labelled `A` or `Appendix A`, or titled `Appendix A: …`. */
export function labelOfAppendix({ label, title }: Appendix): string | undefined {
  const named = /^\s*(?:appendix\s+)?(\w{1,4})\s*$/i.exec(label ?? '')?.[1];
  return (named ?? /^\s*appendix\s+(\w{1,4})\b/i.exec(title)?.[1])?.toUpperCase();
}
