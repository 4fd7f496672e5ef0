import { everySection } from '../../report/every-section.ts';
import type { Report, Section } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import { maySayTheSame } from '../figures.ts';
import { namedSumsIn, type NamedSum } from '../named-sums.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const figureMismatch: ReportRule = {
  name: 'figure-mismatch',
  of: 'report',
  severity: 'off',
  page: {
    fault: 'A recommendation gives a sum, and another section gives a different one under the same name.',
    why: 'Members would decide on one figure having read the advice on another.',
    remedy:
      'Correct the one that is out of date. Where two sums are meant, name them apart: “annual cost”, “total cost over three years”.',
  },
  *check(report) {
    const recommended = sumsOf(report, (section) => section.covers.includes('recommendations'));
    if (recommended.length === 0) return;
    const elsewhere = sumsOf(report, (section) => !section.covers.includes('recommendations'));
    for (const { sum, span } of recommended) {
      const others = elsewhere.filter(({ sum: { name } }) => name === sum.name);
      const agree = others.some(
        (other) => maySayTheSame(sum.amount, other.sum.amount) || maySayTheSame(other.sum.amount, sum.amount),
      );
      const [first] = others;
      if (!first || agree) continue;
      const args = { name: sum.name, sum: sum.words, other: first.sum.words, heading: first.heading };
      yield { span, message: say('figure-mismatch', args) };
    }
  },
};

interface PlacedSum {
  readonly sum: NamedSum;
  /** In the file. */
  readonly span: Span;
  readonly heading: string;
}

function sumsOf({ sections }: Report, wanted: (section: Section) => boolean): PlacedSum[] {
  return [...everySection(sections)].filter(wanted).flatMap(({ blocks, heading }) => {
    const passages = new Map(blocks.map(({ passage }) => [passage.piece, passage]));
    return [...passages.values()].flatMap(({ piece, place }) =>
      namedSumsIn(piece).map((sum) => ({ sum, span: place(sum.span), heading })),
    );
  });
}
