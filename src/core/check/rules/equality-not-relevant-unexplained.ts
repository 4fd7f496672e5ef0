import { toString } from 'mdast-util-to-string';
import { equalityDuty } from '../../law/equality-duty.ts';
import { implicationsOf } from '../../report/implications.ts';
import { kindOfReport } from '../../report/kind-of-report.ts';
import { isBareNil } from '../bare-nil.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const equalityNotRelevantUnexplained: ReportRule = {
  name: 'equality-not-relevant-unexplained',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'The section on equality says that an assessment is not relevant or not required, and not why.',
    why: 'The duty to have due regard to equality (Equality Act 2010, section 149, in England, Wales and Scotland; Northern Ireland Act 1998, section 75, in Northern Ireland) is the decision maker’s own, and members can only have regard to what the report tells them. That somebody looked shows in the reason.',
    remedy:
      'Say how it was decided and why, in eight words or more: “A screening on 3 August found that no full assessment is needed, because the service does not change for anybody who uses it.”',
  },
  *check(report) {
    if (kindOfReport(report)?.id === 'briefing') return;
    for (const section of implicationsOf(report)) {
      if (!section.covers.includes('equality') || section.sections.length > 0) continue;
      const words = section.blocks
        .map(({ node }) => toString(node))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      const saidNot = words === '' || isBareNil(words) ? undefined : unexplained(words);
      if (saidNot === undefined) continue;
      const span = {
        start: section.blocks[0]?.span.start ?? section.headingSpan.start,
        end: section.blocks.at(-1)?.span.end ?? section.headingSpan.end,
      };
      const duty = equalityDuty[report.profile.nation];
      const args = { heading: section.heading, words: saidNot, duty };
      yield { span, message: say('equality-not-relevant-unexplained', args) };
    }
  },
};

const LEAST_REASON = 8;

const notRelevant =
  /\bnot (?:considered |deemed |thought |felt |judged )?(?:to be )?(?:relevant|required|needed|necessary|applicable)\b|\bno (?:equality |full |formal )?(?:impact )?(?:assessment|EqIA|EIA|IIA) (?:is|was|has been) (?:required|needed|necessary|undertaken|carried out|completed)\b/i;
const because =
  /\b(?:because|since|due to|given that|so that|on the (?:basis|grounds)|in that|as (?:the|this|it|there|no|all|they|an?))\b/i;
/** What stands before the clause that says so: "The screening found no effect on any group, so …". */
const finding = /^(.*)(?:[,;]|\b(?:so|therefore|that|and)\b)/;

/** The words that say so, where neither the rest of the sentence nor another one gives a reason for them. */
function unexplained(words: string): string | undefined {
  const sentences = words.split(/(?<=[.!?])\s+/);
  const saying = sentences.find((sentence) => notRelevant.test(sentence));
  const found = saying === undefined ? undefined : notRelevant.exec(saying);
  if (saying === undefined || !found) return undefined;
  const cause = because.exec(saying);
  const reason = cause ? saying.slice(cause.index + cause[0].length) : '';
  const findings = finding.exec(saying.slice(0, found.index))?.[1] ?? '';
  const others = sentences.filter((sentence) => sentence !== saying);
  return [reason, findings, ...others].some((text) => countWords(text) >= LEAST_REASON)
    ? undefined
    : found[0];
}

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
