import { paperFaults } from '../../schema/paper-faults.ts';
import type { PaperRule } from '../rule.ts';

export const frontMatterSchema: PaperRule = {
  name: 'front-matter-schema',
  of: 'paper',
  severity: 'error',
  page: {
    fault: 'A detail at the top of the file is missing, or holds something that it cannot hold.',
    why: 'The agenda, the header of the report, the forward plan and every deadline are made from these details. One that is missing or cannot be read leaves a gap in what is published.',
    remedy:
      'Fill in what is missing. Write dates as year, month and day (2026-12-10), answer yes or no where that is asked, choose one of the words offered, and set out people and lists on lines of their own.',
  },
  check: paperFaults,
};
