import { appendixMentions } from '../appendix-mentions.ts';
import { listedAppendices } from '../listed-appendices.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const appendixUnlisted: ReportRule = {
  name: 'appendix-unlisted',
  of: 'report',
  severity: 'warning',
  page: {
    fault: 'The text speaks of an appendix that the report does not list.',
    why: 'What is not listed is not published with the report, and members vote on something that they have not seen.',
    remedy:
      'List the appendix under `appendices` among the details, with its label, its title and its file. One of another document is left alone: “Appendix 2 of the Constitution”.',
  },
  *check(report) {
    const { labels, complete } = listedAppendices(report);
    if (!complete) return;
    const told = new Set<string>();
    for (const { label, span } of appendixMentions(report.paper)) {
      const name = label.toUpperCase();
      // Appendix B2 may be a part of Appendix B.
      if (told.has(name) || labels.has(name) || labels.has(name.replace(/(?<=[A-Z])\d+$|(?<=\d)[A-Z]$/, '')))
        continue;
      told.add(name);
      yield { span, message: say('appendix-unlisted', { label }) };
    }
  },
};
