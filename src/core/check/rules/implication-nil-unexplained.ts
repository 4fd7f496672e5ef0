import { toString } from 'mdast-util-to-string';
import { implicationsOf } from '../../report/implications.ts';
import { kindOfReport } from '../../report/kind-of-report.ts';
import { isBareNil } from '../bare-nil.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const implicationNilUnexplained: ReportRule = {
  name: 'implication-nil-unexplained',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'A section on implications says that there are none, and not why.',
    why: 'A bare “None” does not show that anybody looked. Inadequate consideration of legal and financial matters is a usual ground for calling a decision in.',
    remedy:
      'Say in a sentence why nothing arises: “There are no direct financial implications, because the work is done within existing budgets.”',
  },
  *check(report) {
    const isDecision = kindOfReport(report)?.id === 'decision';
    for (const section of implicationsOf(report)) {
      const words = section.blocks
        .map(({ node }) => toString(node))
        .join(' ')
        .trim();
      if (section.blocks.length === 0 || section.sections.length > 0 || !isBareNil(words)) continue;
      const [first] = section.blocks;
      const last = section.blocks.at(-1);
      const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
      const message = say('implication-nil-unexplained', { heading: section.heading });
      yield isDecision ? { span, message } : { span, message, severity: 'info' };
    }
  },
};
