import { nameOf } from '../report/name-of.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../span.ts';
import { labelAt } from './label-at.ts';
import { firstWords, wordsOf } from './words-of.ts';

/** What a reference leads to, to be read without going there. */
export interface ReferenceHelp {
  /** The reference in the file. */
  readonly span: Span;
  /** "Paragraph 4.2 – Financial implications". */
  readonly title: string;
  /** The paragraph's words; of a heading, those of the first paragraph under it. Empty where there is none. */
  readonly words: string;
}

const LONGEST = 800;

/** What the reference at an offset of the file leads to; undefined where there is none, or it leads nowhere. */
export function referenceHelp(report: Report, offset: number): ReferenceHelp | undefined {
  const here = labelAt(report, offset);
  if (!here?.reference) return undefined;
  const { section, block, kind } = here.target;
  const name = nameOf(here.target);
  const first = block ?? section.blocks.find(({ node }) => node.type === 'paragraph');
  const words = first ? wordsOf({ ...here.target, block: first }, report.labels) : '';
  const heading = section.heading === '' || kind === 'recommendation' ? '' : ` – ${section.heading}`;
  return {
    span: here.span,
    title: name.charAt(0).toUpperCase() + name.slice(1) + heading,
    words: firstWords(words, LONGEST),
  };
}
