import type { AgendaItem } from '../../meeting/agenda-item.ts';
import { type Difference, differences } from '../../minutes/against-recommendations.ts';
import { withoutStop } from '../../minutes/in-style.ts';
import type { Resolution } from '../../minutes/minutes.ts';
import { resolutionsOf } from '../../minutes/resolutions-of.ts';
import { wordingOf } from '../../minutes/wording-of.ts';
import { exemptRecommendations } from '../../report/exempt/exempt-recommendations.ts';
import { standingAlone } from '../../report/standing-alone.ts';
import { itemsOfMinutes } from '../meeting-items.ts';
import { nameOfRecommendation } from '../named-recommendation.ts';
import { say } from '../say.ts';
import type { Fault, MinutesRule } from '../rule.ts';

export const resolutionDiffersFromRecommendation: MinutesRule = {
  name: 'resolution-differs-from-recommendation',
  of: 'minutes',
  needsFiles: true,
  severity: 'info',
  page: {
    fault: 'What was resolved is not what the report recommended.',
    why: 'A meeting may well decide otherwise. But a figure or a name that was mistyped makes a decision that nobody took.',
    remedy: 'Compare the two. Where the meeting did decide otherwise, nothing is to be done.',
  },
  *check(minutes, context) {
    for (const item of itemsOfMinutes(minutes, context)) yield* faultsOf(item);
  },
};

function* faultsOf({ minutes, reports }: AgendaItem): Iterable<Fault> {
  const resolutions = minutes ? resolutionsOf(minutes) : [];
  const [first] = resolutions;
  const recommended = reports.flatMap(({ report }) =>
    report
      ? report.recommendations.map((each, index) => ({
          text: standingAlone(each.text, report),
          name: nameOfRecommendation(each, index),
        }))
      : [],
  );
  if (!first || recommended.length === 0) return;
  const decisions = resolutions.flatMap(putDecisions);
  const found = differences(
    decisions,
    recommended.map(({ text }) => text),
  );
  // What is exempt in a report is not said again of the minutes, which more people read.
  const isExempt = reports.some(({ report }) => report && exemptRecommendations(report) !== undefined);
  const lead = { start: first.span.start, end: first.decisions[0]?.span.end ?? first.span.end };
  const missing = found.filter(({ kind }) => kind === 'missing').length;
  if (missing === recommended.length && missing > 0) {
    yield { span: lead, message: say('resolution-differs-none', {}) };
    return;
  }
  for (const difference of found) {
    const name = 'recommendation' in difference ? (recommended[difference.recommendation]?.name ?? '') : '';
    const words = 'recommendation' in difference ? (recommended[difference.recommendation]?.text ?? '') : '';
    yield faultOf(difference, name, words, lead, isExempt ? () => '…' : short);
  }
}

const putDecisions = (resolution: Resolution) =>
  resolution.decisions.map((decision) => {
    const { style, behind } = wordingOf(decision, resolution);
    // "NOTED: a) the report; and b) that the plan was late": neither says by itself what was done with it.
    const saysHow = style === 'past' || style === 'states' || / be [a-z]/.test(decision.text);
    const isPut = saysHow || (style === 'to' && behind === undefined);
    return { decision, behind, verb: isPut ? undefined : resolution.verb };
  });

function faultOf(
  difference: Difference,
  name: string,
  words: string,
  lead: Fault['span'],
  quote: (words: string) => string,
): Fault {
  switch (difference.kind) {
    case 'missing':
      return { span: lead, message: say('resolution-differs-missing', { name, words: quote(words) }) };
    case 'new':
      return { span: difference.decision.span, message: say('resolution-differs-new', {}) };
    case 'not adopted':
      return { span: difference.decision.span, message: say('resolution-differs-not-adopted', { name }) };
    case 'words': {
      const { recommended, resolved, decision } = difference;
      const message =
        recommended === ''
          ? say('resolution-differs-added', { name, words: quote(resolved) })
          : resolved === ''
            ? say('resolution-differs-left-out', { name, words: quote(recommended) })
            : say('resolution-differs-words', {
                name,
                recommended: quote(recommended),
                resolved: quote(resolved),
              });
      return { span: decision.span, message };
    }
  }
}

function short(words: string): string {
  const plain = withoutStop(words.replace(/\s+/g, ' ').trim()).words;
  return plain.length > 80 ? `${plain.slice(0, plain.lastIndexOf(' ', 80))} …` : plain;
}
