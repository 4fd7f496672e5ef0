import type { Fault, Repair } from '../check/rule.ts';
import { say } from '../check/say.ts';
import type { Message } from '../messages.ts';
import type { TextValue } from '../parse/front-matter/tree.ts';
import { linesFrom } from '../parse/lines.ts';
import type { Field } from './field.ts';
import { listed } from './in-a-message.ts';
import { type Located, shownSpan } from './located.ts';
import { lineEndOf, marginOf } from './source-lines.ts';

/** What to say where words, a list or a group of fields stands and another of the three belongs. */
export function shapeFault(place: Located, text: string): Fault {
  const fix = place.value.kind === 'text' ? setOut(place, place.value, text) : asOnlyEntry(place, text);
  return { span: shownSpan(place, text), message: wanted(place), fixes: fix ? [fix] : [] };
}

function wanted({ value, field }: Located): Message {
  const { title, shapes, fields } = field;
  if (shapes.has('text')) {
    return value.kind === 'list' ? say('field-not-list', { title }) : say('field-not-group', { title });
  }
  if (shapes.has('list')) return say('field-list', { title });
  const parts = listed([...fields.values()].map((part) => part.title));
  return parts === '' ? say('field-group-of-any', { title }) : say('field-group', { title, parts });
}

/** The same words where they belong: as the one entry of a list, as the main field of a group. */
function setOut({ field, entry }: Located, value: TextValue, text: string): Repair | undefined {
  if (/[\r\n]/.test(text.slice(value.span.start, value.span.end))) return undefined;
  const title = say('fix-set-out', { title: field.title });
  if (entry === undefined) {
    const start = value.span.start;
    return field.main === undefined
      ? undefined
      : { title, edits: [{ span: { start, end: start }, text: `${field.main}: ` }] };
  }
  const margin = marginOf(entry, text);
  const lead = leadInto(field);
  const span = { start: entry.keySpan.end, end: value.span.start };
  if (margin === undefined || lead === undefined || !/^\s*:\s+$/.test(text.slice(span.start, span.end))) {
    return undefined;
  }
  return { title, edits: [{ span, text: `:${lineEndOf(text)}${margin}  ${lead}` }] };
}

/** What goes before words that stand in a list's or a group's place; undefined where that is not certain. */
function leadInto({ shapes, entry, main }: Field): string | undefined {
  if (!shapes.has('list')) return main && `${main}: `;
  if (entry?.shapes.has('text')) return '- ';
  return entry?.main && `- ${entry.main}: `;
}

/** A group where a list of such groups belongs, as the only entry of that list. */
function asOnlyEntry({ value, field }: Located, text: string): Repair | undefined {
  const [first] = value.kind === 'map' ? value.entries : [];
  if (first === undefined || field.entry?.shapes.has('group') !== true) return undefined;
  const margin = marginOf(first, text);
  if (
    margin === undefined ||
    /-/.test(text.slice(first.keySpan.start - margin.length, first.keySpan.start))
  ) {
    return undefined;
  }
  const edits = [{ span: { start: first.keySpan.start, end: first.keySpan.start }, text: '- ' }];
  for (const { start } of linesFrom(text.slice(0, value.span.end), first.keySpan.start)) {
    if (start > first.keySpan.start) edits.push({ span: { start, end: start }, text: '  ' });
  }
  return { title: say('fix-set-out', { title: field.title }), edits };
}
