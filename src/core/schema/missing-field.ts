import type { Fault, Repair } from '../check/rule.ts';
import { say } from '../check/say.ts';
import { nearest } from '../nearest.ts';
import { type Entry, entry, type MapValue } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import type { Field } from './field.ts';
import { behindColon } from './in-a-message.ts';
import { type Located, shownSpan } from './located.ts';
import { endOfField, lineEndOf, marginOf } from './source-lines.ts';

/**
 * What to say where a group of fields lacks the field `name`: shown at the field it belongs behind, with
 * a fix that puts it there. Undefined where the officer did write it, under a name that is all but right:
 * `unknown-field` says so.
 */
export function missingField(place: Located, name: string, text: string): Fault | undefined {
  const { value: group, field: owner, entry: under } = place;
  const field = owner.fields.get(name);
  if (group.kind !== 'map' || field === undefined) return undefined;
  const description = behindColon(field.description);
  const blank = entry(group, name);
  if (blank !== undefined) {
    const message = say('field-empty', { title: field.title, description });
    return { span: blank.keySpan, message, lacks: true };
  }
  if (isMisspelt(name, group, owner)) return undefined;
  const before = nearestBefore(name, group, owner);
  const first = group.entries[0];
  const span = before?.keySpan ?? under?.keySpan ?? first?.keySpan ?? shownSpan(place, text);
  const fix = before ? behind(before, name, field, text) : first && inFrontOf(first, name, field, text);
  const message = under
    ? say('field-missing-within', { owner: owner.title, title: field.title, description })
    : say('field-missing', { title: field.title, description });
  return { span, message, lacks: true, fixes: fix ? [fix] : [] };
}

function isMisspelt(name: string, group: MapValue, { fields }: Field): boolean {
  const absent = [...fields.keys()].filter((known) => entry(group, known) === undefined);
  return group.entries.some(({ key }) => !fields.has(key) && nearest(key, absent) === name);
}

/** The last of the fields that come before `name` in the schema's order and that the group has. */
export function nearestBefore(name: string, group: MapValue, { fields }: Field): Entry | undefined {
  let found: Entry | undefined;
  for (const known of fields.keys()) {
    if (known === name) break;
    found = entry(group, known) ?? found;
  }
  return found;
}

const startOf = ({ start }: Span): Span => ({ start, end: start });

function behind(before: Entry, name: string, { title }: Field, text: string): Repair | undefined {
  const margin = marginOf(before, text);
  if (margin === undefined) return undefined;
  const at = endOfField(before, text);
  return {
    title: say('fix-add-field', { title }),
    edits: [{ span: { start: at, end: at }, text: `${lineEndOf(text)}${margin}${name}: ` }],
  };
}

function inFrontOf(first: Entry, name: string, { title }: Field, text: string): Repair | undefined {
  const margin = marginOf(first, text);
  if (margin === undefined) return undefined;
  return {
    title: say('fix-add-field', { title }),
    edits: [{ span: startOf(first.keySpan), text: `${name}: ${lineEndOf(text)}${margin}` }],
  };
}
