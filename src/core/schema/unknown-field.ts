import type { Fault } from '../check/rule.ts';
import { say } from '../check/say.ts';
import { nearest } from '../nearest.ts';
import type { Value } from '../parse/front-matter/tree.ts';
import type { Field } from './field.ts';
import { quoted } from './in-a-message.ts';
import { knownValues, type Within } from './known-values.ts';

/** What to say of every name that its group does not know, with the name that was probably meant. */
export function* unknownFields(root: Value, fields: Field): Iterable<Fault> {
  for (const within of knownValues(root, fields)) {
    if (within.field === undefined && within.entry.key.trim() !== '') yield unknown(within, fields);
  }
}

function unknown({ entry: { key, keySpan: span }, owner, siblings }: Within, root: Field): Fault {
  const name = quoted(key);
  const free = [...owner.fields.keys()].filter((known) => siblings.every((entry) => entry.key !== known));
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
