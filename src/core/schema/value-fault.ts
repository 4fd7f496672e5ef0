import type { Fault, Repair } from '../check/rule.ts';
import { say } from '../check/say.ts';
import { readDate, weekday, writtenDate } from '../civil-date.ts';
import type { Message } from '../messages.ts';
import { nearest } from '../nearest.ts';
import type { TextValue } from '../parse/front-matter/tree.ts';
import type { Field } from './field.ts';
import { listed, quoted } from './in-a-message.ts';

/** What to say of words that are not what the field holds: no date, no number, none of the choices. */
export function valueFault(value: TextValue, field: Field): Fault {
  const { span } = value;
  const { title } = field;
  const typed = quoted(value.text);
  switch (field.kind) {
    case 'choice':
      return choiceFault(value, field);
    case 'date':
      return { span, message: noDate(value.text, typed, field) };
    case 'yes/no':
      return { span, message: say('field-not-yes-no', { title, value: typed }) };
    case 'number':
      return { span, message: say('field-not-number', { title, value: typed }) };
    default:
      return { span, message: say('field-not-so', { title, value: typed, form: field.form ?? '' }) };
  }
}

/** What to say of words that are none of the choices, with the one that was probably meant. */
export function choiceFault(
  { span, text }: TextValue,
  { title, choices }: Pick<Field, 'title' | 'choices'>,
): Fault {
  const value = quoted(text);
  const values = choices.map((choice) => choice.value);
  const inWords = choices.find(({ words }) => words?.toLowerCase() === text.trim().toLowerCase());
  const meant = inWords?.value ?? nearest(text.slice(0, 100), values);
  if (meant === undefined) {
    return { span, message: say('field-not-choice', { title, value, choices: listed(values) }) };
  }
  const fix: Repair = { title: say('fix-change', { meant }), edits: [{ span, text: meant }] };
  return { span, message: say('field-choice-meant', { title, value, meant }), fixes: [fix] };
}

function noDate(text: string, value: string, { title, examples }: Field): Message {
  const [, day] = /^\s*[a-z]+,?\s+(\d.*)$/i.exec(text.slice(0, 60)) ?? [];
  const date = day === undefined ? undefined : readDate(day);
  if (date) {
    return say('field-wrong-weekday', { title, value, date: writtenDate(date), weekday: weekday(date) });
  }
  if (/^\s*(?:\d{4}-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.]\d{4})\s*$/.test(text)) {
    return say('field-no-such-day', { title, value });
  }
  return say('field-not-date', { title, value, example: examples[0] ?? '2026-12-10' });
}
