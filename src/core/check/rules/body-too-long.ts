import { crowdedParagraph } from '../../parse/crowded-paragraph.ts';
import { maxBodyLength } from '../../parse/parse.ts';
import { endOfLine } from '../../template/line-of.ts';
import { say } from '../say.ts';
import type { PaperRule } from '../rule.ts';

export const bodyTooLong: PaperRule = {
  name: 'body-too-long',
  of: 'paper',
  severity: 'warning',
  page: {
    fault: 'The file, or one paragraph in it, is so long that only its details are checked.',
    why: 'Above two million characters, or with tens of thousands of marks in one paragraph, a check after each keystroke would take seconds. No committee report is like that; a picture, a spreadsheet or code may have been pasted in as text.',
    remedy: 'Move what is not report text into an appendix of its own.',
  },
  *check({ bodyRead, frontMatter, text }) {
    if (bodyRead) return;
    if (text.length > maxBodyLength) {
      yield { span: { start: 0, end: frontMatter.inner.start }, message: say('body-too-long', {}) };
      return;
    }
    const crowded = crowdedParagraph(text.slice(frontMatter.span.end));
    if (crowded === undefined) return;
    const start = frontMatter.span.end + crowded;
    const end = endOfLine(text, start);
    yield { span: { start, end }, message: say('body-too-long-paragraph', {}) };
  },
};
