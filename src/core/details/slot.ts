import { entry, type ListValue, type MapValue, type Value } from '../parse/front-matter/tree.ts';
import type { Field } from '../schema/field.ts';
import type { Path } from '../schema/missing-names.ts';
import { startOfLine } from '../template/line-of.ts';
import type { Details } from './details.ts';

/** A field, or an entry of a list, as it stands in the file. */
export interface Slot {
  readonly value: Value;
  /** What is known of it. */
  readonly field: Field | undefined;
  /** Where its name or its dash begins; within brackets, its value. */
  readonly start: number;
  /** Right behind its colon or dash. */
  readonly behind: number;
  /** The column of its name or dash. */
  readonly column: number;
  /** The list or group it is part of, if it is in one within brackets. */
  readonly brackets: ListValue | MapValue | undefined;
}

/** The way to a place in the details, as far as it is there: the slots on it, outermost first. */
export function slotsOn(path: Path, { text, root, fields }: Details): Slot[] {
  const slots: Slot[] = [];
  let value: Value | undefined = root;
  let field: Field | undefined = fields;
  for (const step of path) {
    const inner: Slot | undefined = value && slotIn(value, step, field, text);
    if (inner === undefined) break;
    slots.push(inner);
    ({ value, field } = inner);
  }
  return slots;
}

function slotIn(
  within: Value,
  step: string | number,
  field: Field | undefined,
  text: string,
): Slot | undefined {
  if (within.kind === 'text') return undefined;
  const brackets = isInBrackets(within, text) ? within : undefined;
  if (within.kind === 'list') {
    const item = typeof step === 'number' ? within.items[step] : undefined;
    if (item === undefined) return undefined;
    const start = brackets ? item.span.start : text.lastIndexOf('-', item.span.start - 1);
    const behind = brackets ? start : start + 1;
    const value = placed(item, behind);
    return { value, field: field?.entry, start, behind, column: columnOf(text, start), brackets };
  }
  const found = typeof step === 'string' ? entry(within, step) : undefined;
  if (found === undefined) return undefined;
  const { start, end } = found.keySpan;
  const behind = text.indexOf(':', end) + 1;
  const known = field?.fields.get(found.key) ?? field?.others;
  const value = placed(found.value, behind);
  return { value, field: known, start, behind, column: columnOf(text, start), brackets };
}

/** Where nothing is typed, YAML may place that behind a remark. */
function placed(value: Value, behind: number): Value {
  const isBlank = value.kind === 'text' && value.span.start === value.span.end;
  return isBlank ? { ...value, span: { start: behind, end: behind } } : value;
}

/** Whether a list or a group is written `[…]` or `{…}`. */
export function isInBrackets({ kind, span }: Value, text: string): boolean {
  return kind !== 'text' && /[[{]/.test(text[span.start] ?? '');
}

const columnOf = (text: string, offset: number) => offset - startOfLine(text, offset);
