import { datesInOtherForm } from '../../schema/date-form.ts';
import { fieldsFor } from '../../schema/fields.ts';
import type { PaperRule } from '../rule.ts';

export const dateForm: PaperRule = {
  name: 'date-form',
  of: 'paper',
  severity: 'warning',
  page: {
    fault: 'A date is understood, but is not written as year, month and day.',
    why: '04/05/2026 is the fourth of May to us and the fifth of April to other programs that may read the file; files named or sorted by such dates also fall out of order.',
    remedy: 'Write the date as 2026-05-04. It is published in words all the same.',
  },
  *check({ type, frontMatter }, profile) {
    if (type !== undefined) yield* datesInOtherForm(frontMatter.root, fieldsFor(type, profile));
  },
};
