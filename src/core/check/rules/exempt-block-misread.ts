import { misreadIn } from '../../report/misread-exempt.ts';
import type { PieceRule } from '../rule.ts';

/** What looks like the start or the end of an exempt passage and is neither: what belongs to it would be published. */
export const exemptBlockMisread: PieceRule = {
  name: 'exempt-block-misread',
  severity: 'error',
  of: 'piece',
  page: {
    fault:
      'A line looks like the start or the end of an exempt passage, but is written so that it is neither.',
    why: 'What belongs to it would be published with the open words. Exempt information that has been published cannot be taken back.',
    remedy:
      'Begin the passage with three colons and the word exempt, with the paragraphs in curly brackets straight behind it, and end it with three colons on a line of their own.',
  },
  *check(piece) {
    for (const span of misreadIn(piece)) yield { span, message: { id: 'exempt-block-misread', args: {} } };
  },
};
