import type { Fault } from '../check/rule.ts';
import { say } from '../check/say.ts';
import { isoDate, readDate, writtenDate } from '../civil-date.ts';
import type { Value } from '../parse/front-matter/tree.ts';
import type { Field } from './field.ts';
import { knownValues } from './known-values.ts';

/** What to say of every date that is understood but is not written as year, month and day. */
export function* datesInOtherForm(root: Value, fields: Field): Iterable<Fault> {
  for (const { entry, field } of knownValues(root, fields)) {
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
}
