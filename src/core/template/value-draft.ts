import { words } from '../messages.ts';
import type { Field } from '../schema/field.ts';
import { blank, type Blank, type Draft } from './draft.ts';

/**
 * A blank for one line of a field's words, between quotes, so that whatever the officer types there is kept;
 * for a date and the like a bare one, for a choice its choices.
 */
export function valueDraft(field: Field, label = field.title): Draft {
  if (field.kind === 'choice') return [choiceBlank(field.choices.map(({ value }) => value))];
  if (field.kind !== 'text' && field.kind !== 'prose') return [{ hint: '' }];
  return ['"', hintBlank(field, label), '"'];
}

/** A blank that says what is wanted, with an example. */
export function hintBlank({ title, examples }: Field, label = title): Blank {
  const [example] = examples;
  return blank(
    example === undefined ? label : words({ id: 'template-blank-field', args: { label, example } }),
  );
}

function choiceBlank(choices: readonly string[]): Blank {
  return { hint: choices[0] ?? '', choices };
}
