import type { Value } from '../parse/front-matter/tree.ts';
import type { Field } from '../schema/field.ts';
import type { Path } from '../schema/missing-names.ts';
import type { Plain } from '../schema/plain.ts';

/** A value without its place and style; a name given twice is kept twice. */
export type Shape =
  | { readonly text: string }
  | { readonly items: readonly Shape[] }
  | { readonly entries: readonly (readonly [string, Shape])[] };

const nothing: Shape = { text: '' };

export function shapeOf(value: Value): Shape {
  if (value.kind === 'text') return { text: value.text };
  if (value.kind === 'list') return { items: value.items.map(shapeOf) };
  return { entries: value.entries.map(({ key, value: inner }) => [key, shapeOf(inner)]) };
}

export function shapeFrom(value: Plain): Shape {
  if (typeof value === 'string') return { text: value };
  if (value instanceof Array) return { items: value.map(shapeFrom) };
  return { entries: Object.entries(value).map(([name, inner]) => [name, shapeFrom(inner)]) };
}

/**
 * `shape` as it is once `wanted` stands at `path`, or nothing where that is undefined. Words that stand where a
 * list or a group must be become its first entry, or its main field.
 *
 * @param field what is known of it
 * @returns undefined where the path leads through something else than it says
 */
export function changed(
  shape: Shape,
  path: Path,
  wanted: Shape | undefined,
  field: Field | undefined,
): Shape | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return wanted;
  return typeof step === 'number'
    ? changedItem(shape, step, rest, wanted, field)
    : changedEntry(shape, step, rest, wanted, field);
}

function changedItem(
  shape: Shape,
  step: number,
  rest: Path,
  wanted: Shape | undefined,
  field: Field | undefined,
): Shape | undefined {
  const items =
    'items' in shape ? shape.items : 'text' in shape ? (isNothing(shape) ? [] : [shape]) : undefined;
  if (items === undefined || step > items.length) return undefined;
  const item = changed(items[step] ?? nothing, rest, wanted, field?.entry);
  if (item === undefined && rest.length > 0) return undefined;
  return { items: items.toSpliced(step, 1, ...(item ? [item] : [])) };
}

function changedEntry(
  shape: Shape,
  step: string,
  rest: Path,
  wanted: Shape | undefined,
  field: Field | undefined,
): Shape | undefined {
  const main = field?.main;
  const entries =
    'entries' in shape
      ? shape.entries
      : isNothing(shape)
        ? []
        : 'text' in shape && main !== undefined
          ? [[main, shape] as const]
          : undefined;
  if (entries === undefined) return undefined;
  const index = entries.findIndex(([name]) => name === step);
  const inner = changed(
    entries[index]?.[1] ?? nothing,
    rest,
    wanted,
    field?.fields.get(step) ?? field?.others,
  );
  if (inner === undefined && rest.length > 0) return undefined;
  const replaced = inner ? [[step, inner] as const] : [];
  return {
    entries: entries.toSpliced(index === -1 ? entries.length : index, index === -1 ? 0 : 1, ...replaced),
  };
}

/** Whether two shapes say the same: in whatever order fields stand, and whatever space follows words. */
export function sameShape(a: Shape, b: Shape): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function isNothing(shape: Shape): boolean {
  return canonical(shape) === '';
}

function canonical(shape: Shape): unknown {
  if ('text' in shape) return shape.text.trimEnd();
  if ('items' in shape) return shape.items.length === 0 ? '' : shape.items.map(canonical);
  if (shape.entries.length === 0) return '';
  return {
    entries: shape.entries
      .map(([name, inner]) => [name, canonical(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}
