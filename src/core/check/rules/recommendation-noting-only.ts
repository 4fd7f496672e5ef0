import { textAt } from '../../parse/front-matter/tree.ts';
import { kindOfReport } from '../../report/kind-of-report.ts';
import type { Recommendation } from '../../report/report.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const recommendationNotingOnly: ReportRule = {
  name: 'recommendation-noting-only',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'The report is marked as one for decision, and all it recommends is that something be noted.',
    why: 'To note is not to decide: nothing is approved, nobody is given authority, and what was meant to be decided has no decision behind it.',
    remedy:
      'Say what is to be decided: “That the contract be awarded to …”. If nothing is, mark it as a report to note.',
  },
  *check(report) {
    const { details, recommendations } = report;
    const [first] = recommendations;
    if (!first || textAt(details, 'report_type') !== 'decision' || !recommendations.every(onlyNotes)) return;
    const kind = kindOfReport(report)?.label ?? '';
    yield { span: first.span, message: say('recommendation-noting-only', { kind }) };
  },
};

const notes = /\b(?:note[sd]?|receive[sd]?)\b/i;
/** That something has been approved, or as was agreed, may be noted. */
const done = /\b(?:has|have|had|was|were|as|since) (?:been )?(?:\w+ly )?\w+ed\b/gi;
const decides =
  /\b(?:accept|adopt|agree|amend|appoint|approv|authoris|award|commission|confirm|consult|declar|defer|delegat|determin|endors|establish|exten|grant|implement|instruct|nominat|procur|publish|recommend|refer|refus|reject|renew|request|require|support|terminat|transfer|undertak|uphold|waiv)(?:e|es|s|d|ed|red|ing)?\b|\bbe (?:brought|given|held|let|made|presented|sent|set|taken|written)\b/i;

function onlyNotes({ text, parts }: Recommendation): boolean {
  const words = [text, ...parts].join(' ').replace(done, '');
  return notes.test(words) && !decides.test(words);
}
