import { ofPiece } from '../../parse/of-piece.ts';
import type { Paper, Piece } from '../../parse/paper.ts';
import type { Report } from '../../report/report.ts';
import { shift } from '../../span.ts';
import { applyEdits } from '../../text-edit.ts';
import { amountsIn, maySayTheSame, sumsIn, type Amount } from '../figures.ts';
import { mayBeTheSame, namedDays, namedDaysOf, type NamedDay } from '../named-days.ts';
import { nameOfRecommendation } from '../named-recommendation.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const recommendationNewFigure: ReportRule = {
  name: 'recommendation-new-figure',
  of: 'report',
  severity: 'info',
  page: {
    fault: 'A recommendation names a sum or a date that stands nowhere else in the report.',
    why: 'Either the report does not explain the figure, or one of the two is mistyped. The recommendation is what will be minuted and acted on. A date by which something is to be done is the recommendation’s own, and is left alone; so is a sum that the report gives rounded, or in a table in thousands.',
    remedy: 'Correct the figure, or say in the report where it comes from.',
  },
  *check(report) {
    const { paper, recommendations } = report;
    let rest: Rest | undefined;
    for (const [index, recommendation] of recommendations.entries()) {
      const { start, end } = recommendation.span;
      const text = paper.text.slice(start, end);
      const figures = [
        ...sumsIn(text).map((sum) => ({ ...sum, stands: (said: Rest) => saysSum(said, sum.reading) })),
        ...daysOf(text).map((day) => ({ ...day, stands: (said: Rest) => saysDay(said, day) })),
      ];
      for (const { words, start: at, stands } of figures) {
        if (stands((rest ??= restOf(report)))) continue;
        const args = {
          name: nameOfRecommendation(recommendation, index),
          figure: words.replace(/\s+/g, ' '),
        };
        const span = { start: start + at, end: start + at + words.length };
        yield { span, message: say('recommendation-new-figure', args) };
      }
    }
  },
};

const deadline =
  /\b(?:by|before|until|till|than|to|ending(?: on)?|ends on|and)(?: the end of)?(?: [a-z]+day,?)? $/i;

/** The dates in a recommendation that are no deadlines of its own. */
function daysOf(text: string): NamedDay[] {
  const before = (start: number) => text.slice(Math.max(0, start - 40), start).replace(/\s+/g, ' ');
  return namedDays(text).filter(({ start }) => !deadline.test(before(start)));
}

/** The report without its recommendations; their reasons are part of it. */
interface Rest {
  readonly details: string;
  readonly pieces: readonly Piece[];
}

function restOf({ paper, recommendations, sections }: Report): Rest {
  const section = sections.find(({ covers }) => covers.includes('recommendations'));
  const own = section?.place === 'body' ? section.span : { start: 0, end: 0 };
  return {
    details: detailsWithout(recommendations, paper),
    pieces: paper.body.flatMap(({ piece, start }) => (own.start <= start && start < own.end ? [] : piece)),
  };
}

function detailsWithout(recommendations: Report['recommendations'], { text, frontMatter }: Paper): string {
  const { start, end } = frontMatter.inner;
  const edits = recommendations.flatMap(({ span }) =>
    span.end <= end ? { span: shift(span, -start), text: '' } : [],
  );
  return applyEdits(text.slice(start, end), edits);
}

const amountsOf = ofPiece((piece) => amountsIn(piece.text));

function saysSum({ details, pieces }: Rest, sum: Amount): boolean {
  const same = (amount: Amount) => maySayTheSame(sum, amount);
  return pieces.some((piece) => amountsOf(piece).some(same)) || amountsIn(details).some(same);
}

function saysDay({ details, pieces }: Rest, day: NamedDay): boolean {
  const same = (other: NamedDay) => mayBeTheSame(day, other);
  return pieces.some((piece) => namedDaysOf(piece).some(same)) || namedDays(details).some(same);
}
