import type { Report, Section } from '../report/report.ts';

/** A number that the tool gives and nobody types, and the words it stands before. */
export interface NumberBeside {
  /** "4.2", "(a)"; for a section "4". */
  readonly number: string;
  /** Offset in the file: the first word of the paragraph, heading or field's name. */
  readonly at: number;
}

const known = new WeakMap<Report, readonly NumberBeside[]>();

/** Every number of a report as it will be published, in the order of the file. */
export function paragraphNumbers(report: Report): readonly NumberBeside[] {
  let numbers = known.get(report);
  if (numbers === undefined) known.set(report, (numbers = Object.freeze(inOrder(report))));
  return numbers;
}

function inOrder(report: Report): NumberBeside[] {
  const numbers = [...numbersIn(report.sections, report.paper.text)].sort((a, b) => a.at - b.at);
  // Several paragraphs of a field whose words cannot be traced to the file all start where the field does.
  return numbers.filter(({ at }, index) => at !== numbers[index - 1]?.at);
}

function* numbersIn(sections: readonly Section[], text: string): Iterable<NumberBeside> {
  for (const { number, headingSpan, blocks, sections: below } of sections) {
    if (number !== undefined) yield { number, at: headingStart(text, headingSpan.start) };
    for (const block of blocks) {
      if (block.number !== undefined) yield { number: block.number, at: block.span.start };
    }
    yield* numbersIn(below, text);
  }
}

const marks = /#{1,6}[ \t]+/y;

function headingStart(text: string, at: number): number {
  marks.lastIndex = at;
  return marks.test(text) ? marks.lastIndex : at;
}
