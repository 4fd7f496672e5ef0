import { ofPiece } from '../../parse/of-piece.ts';
import { everySection } from '../../report/every-section.ts';
import type { Report } from '../../report/report.ts';
import { nameOfRecommendation } from '../named-recommendation.ts';
import { recommendationVerb } from '../recommendation-verbs.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const recommendationUnsupported: ReportRule = {
  name: 'recommendation-unsupported',
  of: 'report',
  severity: 'off',
  page: {
    fault: 'Nothing in the report seems to bear on a recommendation.',
    why: 'A recommendation that the report does not argue for gives members no reasons to decide on, and lack of reasons is a usual ground for calling a decision in. Words are compared, not their sense, so this is only checked where a council asks for it.',
    remedy: 'Write what the recommendation rests on, in the report or as its reason, or take it out.',
  },
  *check(report) {
    const said = wordsOfReport(report);
    if (said.size === 0) return;
    for (const [index, recommendation] of report.recommendations.entries()) {
      if (recommendation.reason !== undefined) continue;
      const words = keyWords(recommendation.text);
      const known = words.filter((word) => said.has(word));
      if (words.length < LEAST_WORDS || known.length >= words.length * LEAST_SHARE) continue;
      const name = nameOfRecommendation(recommendation, index);
      yield { span: recommendation.span, message: say('recommendation-unsupported', { name }) };
    }
  },
};

/** Fewer words than these say too little to look for. */
const LEAST_WORDS = 3;
/** The part of a recommendation's words that a report which bears on it holds. */
const LEAST_SHARE = 1 / 3;

/** Words that stand in every report, whatever it is about. */
const common = new Set(
  'authority board cabinet committee council director executive following member members officer officers paragraph recommendation recommendations report section their there these those under which within'.split(
    ' ',
  ),
);

function keyWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return [...new Set(words.filter((word) => !common.has(word) && !recommendationVerb(word)).map(stem))];
}

/** Enough of a word to know it again: "contracts" is "contract", "renewal" is "renew". */
const stem = (word: string) => word.replace(/s$/, '').slice(0, 6);

const wordsOfPiece = ofPiece((piece) => new Set(keyWords(piece.text)));

function wordsOfReport({ sections }: Report): Set<string> {
  const said = new Set<string>();
  for (const { covers, blocks } of everySection(sections)) {
    if (covers.includes('recommendations')) continue;
    for (const { passage } of blocks) for (const word of wordsOfPiece(passage.piece)) said.add(word);
  }
  return said;
}
