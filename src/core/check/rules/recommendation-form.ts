import type { Recommendation, Report } from '../../report/report.ts';
import { withoutMarker } from '../recommendation-mood.ts';
import { recommendationVerb } from '../recommendation-verbs.ts';
import { say } from '../say.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const recommendationForm: ReportRule = {
  name: 'recommendation-form',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A recommendation is not in words that can be minuted as they stand.',
    why: 'What is recommended becomes the resolution. It should begin as a resolution does, with “That …” or with what the committee is to do (“To approve …”, “approves …”), and should not be a question or an unfinished sentence.',
    remedy: 'Begin with “That” and say what is to be done, by whom: “That the contract be awarded to …”.',
  },
  *check(report) {
    for (const recommendation of report.recommendations) {
      const fault = faultOf(recommendation, report);
      if (fault) yield fault;
    }
  },
};

/** A committee can be asked to act with a verb alone, after an introduction such as "Cabinet is asked to:". */
const firstWord = /^(?:(?:formally|also|further|unanimously) )?([a-z]+)\b/i;

function faultOf({ text, span }: Recommendation, { profile }: Report): Fault | undefined {
  const plain = withoutMarker(text);
  if (plain === '' || /^\[/.test(plain)) return undefined;
  if (/\?\s*$/.test(plain)) return { span, message: say('recommendation-form-question', {}) };
  if (
    /^that\b/i.test(plain) ||
    /^to \w+/i.test(plain) ||
    recommendationVerb(firstWord.exec(plain)?.[1] ?? '')
  ) {
    return undefined;
  }
  if (
    /^(?:subject to|in accordance with|under|pursuant to|having|following|if|in principle|unless|the \w+)/i.test(
      plain,
    )
  ) {
    if (/\bbe (?:\w+ly )?\w+(?:ed|en|de|t)\b|\bthat\b|\bto\b/i.test(plain)) return undefined;
  }
  if (
    /\b(?:is|are) (?:asked|recommended|requested|invited) (?:to|that)\b|\bbe (?:\w+ )?\w+(?:ed|en|ade|aid|old|ght|wn|ut|et|ent|ept)\b/i.test(
      plain,
    )
  )
    return undefined;
  const opening = profile.resolutionStyle === 'to' ? 'To' : 'That';
  return { span, message: say('recommendation-form', { opening }) };
}
