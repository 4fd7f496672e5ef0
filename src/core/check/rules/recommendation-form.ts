import type { Recommendation, Report } from '../../report/report.ts';
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

/** Words with which a committee can be asked to act, after an introduction such as "Cabinet is asked to:". */
const verbs =
  /^(?:(?:formally|also|further|unanimously) )?(?:accept|acknowledge|adopt|agree|amend|appoint|approve|ask|authorise|award|call|comment|confirm|consider|consult|continue|create|decide|declare|decline|defer|delegate|determine|direct|discuss|endorse|ensure|enter|establish|exclude|exercise|extend|give|grant|identify|implement|increase|indicate|instruct|invite|issue|make|nominate|note|offer|permit|place|procure|provide|publish|receive|recognise|recommend|refer|refuse|reject|release|renew|request|require|resolve|review|scrutinise|set|submit|support|suspend|take|terminate|thank|transfer|undertake|uphold|waive|welcome|write)(?:s|es)?\b/i;

function faultOf({ text, span }: Recommendation, { profile }: Report): Fault | undefined {
  const plain = text.replace(/^[\s*_(]+/, '').replace(/^(?:\d+(?:\.\d+)*[.)]?|\(?[a-z]\))\s+/i, '');
  if (plain === '' || /^\[/.test(plain)) return undefined;
  if (/\?\s*$/.test(plain)) return { span, message: say('recommendation-form-question', {}) };
  if (/^that\b/i.test(plain) || /^to \w+/i.test(plain) || verbs.test(plain)) return undefined;
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
