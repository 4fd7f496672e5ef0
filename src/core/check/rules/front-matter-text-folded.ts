import { say } from '../say.ts';
import type { PaperRule } from '../rule.ts';

export const frontMatterTextFolded: PaperRule = {
  name: 'front-matter-text-folded',
  of: 'paper',
  severity: 'warning',
  page: {
    fault:
      'A text among the details has a list, a table or several paragraphs, and other programs would run them together.',
    why: 'Text that goes on over several lines is joined into one unless a `|` stands before it. Lists and paragraphs are then lost.',
    remedy: 'Write `|` behind the colon and the text below it, indented. The offered fix does it.',
  },
  *check({ frontMatter }) {
    for (const { kind, span, repair } of frontMatter.faults) {
      if (kind !== 'folded') continue;
      const fixes = repair ? [{ title: say('front-matter-text-folded-fix', {}), edits: [repair] }] : [];
      yield { span, message: say('front-matter-text-folded', {}), fixes };
    }
  },
};
