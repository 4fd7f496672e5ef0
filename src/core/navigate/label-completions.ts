import type { Report } from '../report/report.ts';
import { targetsIn } from '../report/targets.ts';
import type { Span } from '../span.ts';
import { startOfLine } from '../template/line-of.ts';
import { firstWords, wordsOf } from './words-of.ts';

/** A label that can be referred to at a place. */
export interface LabelCompletion {
  readonly label: string;
  readonly number: string | undefined;
  /** The first words of what it labels. */
  readonly words: string;
  /** All of them. */
  readonly whole: string;
  /** What gives way: `#` and what is typed of the label. */
  readonly span: Span;
  /** `#label`, and the bracket that closes the reference where it is not there yet. */
  readonly text: string;
}

const WORDS = 60;

/** The labels that can stand at an offset of the file behind `](` or `](#`, in the order they are published. */
export function labelCompletions(report: Report, offset: number): LabelCompletion[] {
  const { text } = report.paper;
  const typed = /\]\((#?[\w-]*)$/.exec(text.slice(startOfLine(text, offset), offset))?.[1];
  if (typed === undefined) return [];
  const behind = /^[\w-]*/.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  const span = { start: offset - typed.length, end: offset + behind.length };
  const close = text[span.end] === ')' ? '' : ')';
  const offered = new Set<string>();
  return [...targetsIn(report.sections)].flatMap((target) => {
    const { label, number } = target;
    if (label === undefined || offered.has(label)) return [];
    offered.add(label);
    const whole = wordsOf(target, report.labels);
    return [{ label, number, words: firstWords(whole, WORDS), whole, span, text: `#${label}${close}` }];
  });
}
