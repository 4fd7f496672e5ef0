import { maxBodyLength } from '../../parse/parse.ts';
import { nestedTooDeep as deepLine } from '../../parse/nested-too-deep.ts';
import type { PaperRule } from '../rule.ts';
import { say } from '../say.ts';

export const nestedTooDeep: PaperRule = {
  name: 'nested-too-deep',
  of: 'paper',
  severity: 'warning',
  page: {
    fault: 'Lists or quotations stand so deep in one another that only the details are checked.',
    why: 'A hundred levels are no list that anybody wrote; something may have been pasted in by mistake. To read them would take seconds after each keystroke.',
    remedy: 'Take the marks at the start of the line away, or keep them apart with a line that holds none.',
  },
  *check({ bodyRead, frontMatter, text }) {
    if (bodyRead || text.length > maxBodyLength) return;
    const deep = deepLine(text.slice(frontMatter.span.end));
    if (deep === undefined) return;
    const start = frontMatter.span.end + deep;
    const newline = text.indexOf('\n', start);
    yield {
      span: { start, end: newline === -1 ? text.length : newline },
      message: say('nested-too-deep', {}),
    };
  },
};
