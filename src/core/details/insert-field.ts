import type { ListValue, MapValue } from '../parse/front-matter/tree.ts';
import type { Field } from '../schema/field.ts';
import { nearestBefore } from '../schema/missing-field.ts';
import type { Plain } from '../schema/plain.ts';
import { lineEndOf, marginOf } from '../schema/source-lines.ts';
import { endOfLine, startOfLine } from '../template/line-of.ts';
import type { Span } from '../span.ts';
import type { TextEdit } from '../text-edit.ts';
import type { Details } from './details.ts';
import { isInBrackets, type Slot } from './slot.ts';
import { behind, behindDash, type Hand, inBrackets } from './written-value.ts';

/**
 * The ways in which a field can be added to a group, or an entry to a list, the best place first.
 *
 * @param owner where the group or list stands; undefined for the details as a whole
 * @param step  the field's name, or the place in the list
 */
export function* insertions(
  details: Details,
  owner: Slot | undefined,
  step: string | number,
  value: Plain,
): Iterable<TextEdit[]> {
  const within = owner?.value ?? details.root;
  const field = owner ? owner.field : details.fields;
  const isBracketed = isInBrackets(within, details.text);
  if (within.kind === 'map' && typeof step === 'string') {
    const inner = field?.fields.get(step) ?? field?.others;
    yield* isBracketed
      ? beforeBracket(
          details.text,
          within.span,
          `${step}: ${inBrackets(value, inner)}`,
          within.entries.length,
        )
      : hands(details.text).flatMap((hand) => [...intoGroup(details, within, step, value, field, hand)]);
  }
  if (within.kind === 'list' && typeof step === 'number') {
    yield* isBracketed
      ? beforeBracket(details.text, within.span, inBrackets(value, field?.entry), within.items.length)
      : hands(details.text).flatMap((hand) => asLastEntry(details.text, within, value, field, hand));
  }
}

/** Behind the field that comes before it, else behind the last, else in front of all. */
function* intoGroup(
  { text, inner, root }: Details,
  group: MapValue,
  name: string,
  value: Plain,
  owner: Field | undefined,
  hand: Hand,
): Iterable<TextEdit[]> {
  const { lineEnd } = hand;
  const field = owner?.fields.get(name) ?? owner?.others;
  const [first] = group.entries;
  const margin = first ? marginOf(first, text) : '';
  if (margin === undefined) return;
  const lines = `${name}:${behind(value, margin.length, field, hand)}`;
  const before = owner && nearestBefore(name, group, owner);
  const last = group.entries.at(-1);
  // The first field of an entry stands on the line of the entry's dash, where it should stay.
  const isInEntry =
    first && text.slice(first.keySpan.start - margin.length, first.keySpan.start).includes('-');
  for (const place of [before, before || isInEntry ? last : undefined]) {
    if (place === undefined) continue;
    const end = endOfLine(text, Math.max(place.keySpan.end, place.value.span.end));
    yield insertion(end, `${lineEnd}${margin}${lines}`);
  }
  const isTop = group === root;
  const remarks = first && !isTop && !isInEntry ? remarksAbove(text, first.keySpan.start) : undefined;
  if (remarks !== undefined) yield insertion(remarks, `${margin}${lines}${lineEnd}`);
  const start = isTop ? inner.start : (first?.keySpan.start ?? group.span.start);
  yield insertion(start, `${lines}${lineEnd}${isTop ? '' : margin}`);
}

/** Where the remarks begin that stand on lines of their own above a field; undefined where there are none. */
function remarksAbove(text: string, key: number): number | undefined {
  const line = startOfLine(text, key);
  const remarks = /(?:(?<=[\r\n])[ \t]*#[^\r\n]*(?:\r?\n|\r))+$/.exec(text.slice(0, line));
  return remarks?.index;
}

function asLastEntry(
  text: string,
  { items }: ListValue,
  value: Plain,
  field: Field | undefined,
  hand: Hand,
): TextEdit[][] {
  const last = items.at(-1);
  if (last === undefined) return [];
  const dash = text.lastIndexOf('-', last.span.start - 1);
  const column = dash - startOfLine(text, dash);
  const entry = `-${behindDash(value, column, field?.entry, hand)}`;
  return [
    insertion(endOfLine(text, Math.max(dash, last.span.end)), `${hand.lineEnd}${' '.repeat(column)}${entry}`),
  ];
}

/** Words in blocks; and where what stands below them would become part of a block, all on one line. */
function hands(text: string): Hand[] {
  const lineEnd = lineEndOf(text);
  return [
    { lineEnd, blocks: true },
    { lineEnd, blocks: false },
  ];
}

/** As the last within brackets that hold `count` already. */
function beforeBracket(text: string, { start, end }: Span, written: string, count: number): TextEdit[][] {
  const inside = text.slice(start, end - 1).trimEnd().length;
  return [insertion(start + inside, count === 0 ? ` ${written}` : `, ${written}`)];
}

const insertion = (at: number, text: string): TextEdit[] => [{ span: { start: at, end: at }, text }];
