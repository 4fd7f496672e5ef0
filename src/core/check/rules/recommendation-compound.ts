import { nameOfRecommendation } from '../named-recommendation.ts';
import { withoutMarker } from '../recommendation-mood.ts';
import { recommendationVerb } from '../recommendation-verbs.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const recommendationCompound: ReportRule = {
  name: 'recommendation-compound',
  of: 'report',
  severity: 'off',
  page: {
    fault: 'A recommendation asks for two things at once.',
    why: 'Members may want the one and not the other. Each action that has a number of its own can be voted on, minuted and followed up by itself. Many councils join actions all the same, so this is only checked where a council asks for it.',
    remedy: 'Make a recommendation of each action, or give them as parts (a) and (b).',
  },
  *check({ recommendations }) {
    for (const [index, recommendation] of recommendations.entries()) {
      const words = withoutMarker(recommendation.text).replace(/\s+/g, ' ');
      const second = secondAction(words);
      if (second === undefined) continue;
      const name = nameOfRecommendation(recommendation, index);
      yield { span: recommendation.span, message: say('recommendation-compound', { name, second }) };
    }
  },
};

const passive = /\bbe (?:\w+ly )?(?:\w+(?:ed|en|de)|given|let|made|sent|set)\b/g;

/** The words that begin a second action: "and that …", "and … be approved", "and approves". */
function secondAction(words: string): string | undefined {
  const that = /(?:\band|;) (that \w+ \w+)/i.exec(words);
  // "That Cabinet notes that the lamps are old and that they fail" is one action.
  if (/^that\b/i.test(words) && that && !/\bthat\b/i.test(words.slice(4, that.index))) return that[1];
  const [first, second] = [...words.matchAll(passive)];
  if (first && second && /\band\b/.test(words.slice(first.index, second.index))) return second[0];
  for (const [, verb = '', next = ''] of words.matchAll(
    /\band (?:to )?([a-z]+) (the|a|an|that|authority)\b/g,
  )) {
    if (recommendationVerb(verb)) return `${verb} ${next}`;
  }
  return undefined;
}
