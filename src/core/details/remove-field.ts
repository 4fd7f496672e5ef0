import type { ListValue, MapValue } from '../parse/front-matter/tree.ts';
import type { Span } from '../span.ts';
import type { TextEdit } from '../text-edit.ts';
import { linesOf } from './replace-value.ts';
import type { Slot } from './slot.ts';

/**
 * The ways in which a field or an entry can be taken away.
 *
 * @param slots on the way to it, itself the last
 */
export function* removals(text: string, slots: readonly Slot[]): Iterable<TextEdit[]> {
  const slot = slots.at(-1);
  if (slot === undefined) return;
  if (slot.brackets) {
    yield [{ span: slot.brackets.span, text: withoutMember(text, slot.brackets, slot.start) }];
    return;
  }
  yield [linesOf(text, slot.start, Math.max(slot.behind, slot.value.span.end))];
  // The first field of an entry stands on the line of the entry's dash, which stays.
  const group = slots.at(-2)?.value;
  const next = group && membersOf(group).find(({ start }) => start > slot.start);
  if (next) yield [{ span: { start: slot.start, end: next.start }, text: '' }];
}

function withoutMember(text: string, within: ListValue | MapValue, start: number): string {
  const kept = membersOf(within).filter((member) => member.start !== start);
  const members = kept.map((member) => text.slice(member.start, member.end)).join(', ');
  if (within.kind === 'list') return `[${members}]`;
  return kept.length === 0 ? '{}' : `{ ${members} }`;
}

function membersOf(within: Slot['value']): Span[] {
  if (within.kind === 'text') return [];
  if (within.kind === 'list') return within.items.map(({ span }) => span);
  return within.entries.map(({ keySpan, value }) => ({
    start: keySpan.start,
    end: Math.max(keySpan.end, value.span.end),
  }));
}
