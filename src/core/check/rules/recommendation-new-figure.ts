import { ofPiece } from '../../parse/of-piece.ts';
import type { Paper } from '../../parse/paper.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../span.ts';
import { amountsIn, maySayTheSame, sumsIn, type Amount } from '../figures.ts';
import { mayBeTheSame, namedDays, type NamedDay } from '../named-days.ts';
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
    const asked = recommendations.map(({ span }) => figuresAsked(paper.text.slice(span.start, span.end)));
    if (asked.every(({ sums, days }) => sums.length === 0 && days.length === 0)) return;
    const said = figuresSaid(report);
    for (const [index, { sums, days }] of asked.entries()) {
      const recommendation = recommendations[index];
      if (!recommendation) continue;
      const isNew = [
        ...sums.filter(({ reading }) => !said.amounts.some((amount) => maySayTheSame(reading, amount))),
        ...days.filter((day) => !said.days.some((other) => mayBeTheSame(day, other))),
      ];
      const name = nameOfRecommendation(recommendation, index);
      for (const { words, start: at } of isNew) {
        const start = recommendation.span.start + at;
        const span = { start, end: start + words.length };
        yield {
          span,
          message: say('recommendation-new-figure', { name, figure: words.replace(/\s+/g, ' ') }),
        };
      }
    }
  },
};

const deadline =
  /\b(?:by|before|until|till|than|to|ending(?: on)?|ends on|and)(?: the end of)?(?: [a-z]+day,?)? $/i;

function figuresAsked(text: string) {
  const isOwn = ({ start }: NamedDay) =>
    deadline.test(text.slice(Math.max(0, start - 40), start).replace(/\s/g, ' '));
  return { sums: sumsIn(text), days: namedDays(text).filter((day) => !isOwn(day)) };
}

interface Figures {
  readonly amounts: readonly Amount[];
  readonly days: readonly NamedDay[];
}

const figuresIn = (text: string): Figures => ({ amounts: amountsIn(text), days: namedDays(text) });

const figuresOfPiece = ofPiece((piece) => (/\d/.test(piece.text) ? figuresIn(piece.text) : undefined));

/** Every figure of the report but those of its recommendations; their reasons count. */
function figuresSaid({ paper, recommendations, sections }: Report): Figures {
  const section = sections.find(({ covers }) => covers.includes('recommendations'));
  const own = section?.place === 'body' ? section.span : undefined;
  const all = [
    figuresIn(
      detailsWithout(
        paper,
        recommendations.map(({ span }) => span),
      ),
    ),
    ...paper.body.flatMap(({ piece, start }) =>
      own && own.start <= start && start < own.end ? [] : (figuresOfPiece(piece) ?? []),
    ),
  ];
  return { amounts: all.flatMap(({ amounts }) => amounts), days: all.flatMap(({ days }) => days) };
}

function detailsWithout({ text, frontMatter }: Paper, spans: readonly Span[]): string {
  let rest = '';
  let from = frontMatter.inner.start;
  for (const { start, end } of spans) {
    if (start < from || end > frontMatter.inner.end) continue;
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from, frontMatter.inner.end);
}
