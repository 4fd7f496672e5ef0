import type { Fault } from '../check/rule.ts';
import { say } from '../check/say.ts';
import { nearest } from '../nearest.ts';
import type { FrontMatterFault, Value } from '../parse/front-matter/tree.ts';
import type { Field } from './field.ts';
import { quoted } from './in-a-message.ts';
import { knownValues, type Within } from './known-values.ts';

/**
 * What to say of every name that its group does not know, with the name that was probably meant.
 *
 * @param faults what is amiss with the text itself: a name on a line that cannot be read is none
 */
export function* unknownFields(
  root: Value,
  fields: Field,
  faults: readonly FrontMatterFault[],
): Iterable<Fault> {
  const unread = faults.filter(({ kind }) => kind === 'unreadable').map(({ span }) => span);
  for (const within of knownValues(root, fields)) {
    const { key, keySpan } = within.entry;
    if (within.field !== undefined || key.trim() === '') continue;
    if (unread.some(({ start, end }) => start < keySpan.end && keySpan.start < end)) continue;
    yield unknown(within, fields);
  }
}

function unknown({ entry: { key, keySpan: span }, owner, siblings }: Within, root: Field): Fault {
  const name = quoted(key);
  const free = [...owner.fields.keys()].filter((known) => !siblings.has(known));
  const meant = key.length > 100 ? undefined : nearest(key, free);
  if (meant !== undefined) {
    return {
      span,
      message: say('unknown-field-meant', { name, owner: owner.title, meant }),
      fixes: [{ title: say('fix-rename', { meant }), edits: [{ span, text: meant }] }],
    };
  }
  const elsewhere = [...root.fields.values()].find((field) => field.fields.has(key) && !field.entry);
  if (elsewhere && owner === root) {
    return { span, message: say('unknown-field-elsewhere', { name, owner: elsewhere.title }) };
  }
  return { span, message: say('unknown-field', { name, owner: owner.title }) };
}
