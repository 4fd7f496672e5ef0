import { maxBodyLength } from '../../parse/parse.ts';
import { say } from '../say.ts';
import type { PaperRule } from '../rule.ts';

export const bodyTooLong: PaperRule = {
  name: 'body-too-long',
  of: 'paper',
  severity: 'warning',
  page: {
    fault: 'The file is so long that only its details are checked.',
    why: 'Above two million characters a check after each keystroke would take seconds. No committee report is that long; a picture or a spreadsheet may have been pasted in as text.',
    remedy: 'Move what is not report text into an appendix of its own.',
  },
  *check({ frontMatter, text }) {
    if (text.length > maxBodyLength)
      yield { span: { start: 0, end: frontMatter.inner.start }, message: say('body-too-long', {}) };
  },
};
