import { appendixMentions } from '../appendix-mentions.ts';
import { labelOfAppendix } from '../listed-appendices.ts';
import { say } from '../say.ts';
import type { ReportRule } from '../rule.ts';

export const appendixUnmentioned: ReportRule = {
  name: 'appendix-unmentioned',
  of: 'report',
  severity: 'info',
  page: {
    fault: 'A listed appendix is nowhere spoken of in the text.',
    why: 'A reader does not know what it is for. It may have been left over from an earlier draft.',
    remedy: 'Say in the text what the appendix shows, or take it off the list.',
  },
  *check({ paper, appendices }) {
    if (appendices.length === 0) return;
    const mentioned = appendixMentions(paper).map(({ label }) => label.toUpperCase());
    for (const appendix of appendices) {
      const label = labelOfAppendix(appendix);
      if (label === undefined || mentioned.some((name) => name === label || isPart(name, label))) continue;
      yield { span: appendix.span, message: say('appendix-unmentioned', { label }) };
    }
  },
};

/** Whether `name`, "B2", is a part of `label`, "B". */
const isPart = (name: string, label: string) =>
  name.startsWith(label) &&
  /^(?:\d+|[A-Z])$/.test(name.slice(label.length)) &&
  /\d$/.test(name) !== /\d$/.test(label);
