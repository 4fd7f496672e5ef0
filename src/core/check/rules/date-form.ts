import { isoDate, readDate, writtenDate } from '../../civil-date.ts';
import { fieldsFor } from '../../schema/fields.ts';
import { knownValues } from '../../schema/known-values.ts';
import type { PaperRule } from '../rule.ts';
import { say } from '../say.ts';

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
    if (type === undefined) return;
    for (const { entry, field } of knownValues(frontMatter.root, fieldsFor(type, profile))) {
      if (field?.kind !== 'date' || entry.value.kind !== 'text') continue;
      const { text, span } = entry.value;
      const date = readDate(text);
      if (date === undefined || isoDate(date) === text.trim()) continue;
      const iso = isoDate(date);
      yield {
        span,
        message: say('date-form', { title: field.title, date: writtenDate(date), iso }),
        fixes: [{ title: say('fix-date', { iso }), edits: [{ span, text: iso }] }],
      };
    }
  },
};
