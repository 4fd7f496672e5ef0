import { say } from '../say.ts';
import type { PaperRule } from '../rule.ts';

export const frontMatterTextCut: PaperRule = {
  name: 'front-matter-text-cut',
  of: 'paper',
  severity: 'error',
  page: {
    fault: 'Words among the details stand behind a `#`, where other programs stop reading.',
    why: 'In the details a `#` behind a space begins a remark to oneself: in “Award contract #4471 to Acme” another program reads “Award contract”, without a word of warning.',
    remedy: 'Put the whole in quotation marks. The offered fix does it.',
  },
  *check({ frontMatter }) {
    for (const { kind, span, repair } of frontMatter.faults) {
      if (kind !== 'cut') continue;
      const fixes = repair ? [{ title: say('front-matter-quote-fix', {}), edits: [repair] }] : [];
      yield { span, message: say('front-matter-text-cut', {}), fixes };
    }
  },
};
