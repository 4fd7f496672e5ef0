import { nameOf } from '../report/name-of.ts';
import type { Report, Section } from '../report/report.ts';
import { referencesIn } from './references.ts';

/** What the tool writes and nobody types. */
export interface NumberBeside {
  /** A paragraph's "4.2" or "(a)", a section's "4"; in a reference "paragraph 4.2". */
  readonly words: string;
  /** Offset in the file: where the paragraph, the heading's words or the field's name begin, or between a reference's brackets. */
  readonly at: number;
  /** Whether it stands before words, rather than alone between brackets. */
  readonly isBefore: boolean;
}

const known = new WeakMap<Report, readonly NumberBeside[]>();

/** Every number of a report as it will be published, in the order of the file. */
export function numbersBeside(report: Report): readonly NumberBeside[] {
  let numbers = known.get(report);
  if (numbers === undefined) known.set(report, (numbers = Object.freeze(inOrder(report))));
  return numbers;
}

function inOrder(report: Report): NumberBeside[] {
  const numbers = [...numbersIn(report.sections, report.paper.text), ...namesIn(report)];
  numbers.sort((a, b) => a.at - b.at);
  // Several paragraphs of a field whose words cannot be traced to the file all start where the field does.
  return numbers.filter(({ at }, index) => at !== numbers[index - 1]?.at);
}

function* numbersIn(sections: readonly Section[], text: string): Iterable<NumberBeside> {
  for (const { number, headingSpan, blocks, sections: below } of sections) {
    if (number !== undefined) {
      yield { words: number, at: headingStart(text, headingSpan.start), isBefore: true };
    }
    for (const block of blocks) {
      if (block.number !== undefined) yield { words: block.number, at: block.span.start, isBefore: true };
    }
    yield* numbersIn(below, text);
  }
}

const marks = /#{1,6}[ \t]+/y;

function headingStart(text: string, at: number): number {
  marks.lastIndex = at;
  return marks.test(text) ? marks.lastIndex : at;
}

function namesIn({ paper, labels }: Report): NumberBeside[] {
  return referencesIn(paper).flatMap(({ label, isBare, labelSpan, span }) => {
    const labelled = isBare && labelSpan ? labels.get(label) : undefined;
    return labelled ? [{ words: nameOf(labelled), at: span.start + 1, isBefore: false }] : [];
  });
}
