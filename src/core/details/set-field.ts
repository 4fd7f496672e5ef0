import { valueAt } from '../parse/front-matter/tree.ts';
import type { Path } from '../schema/missing-names.ts';
import type { Plain } from '../schema/plain.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';
import type { Details } from './details.ts';
import { insertions } from './insert-field.ts';
import { removals } from './remove-field.ts';
import { replacements } from './replace-value.ts';
import { changed, sameShape, shapeFrom, shapeOf } from './shape.ts';
import { type Slot, slotsOn } from './slot.ts';

/**
 * The edits that make a field say `value`, or take it away. Nothing else changes: every other field says what it
 * said, and every line that is not the field's own is as it was. Each way of writing it is tried on the text and
 * read back before it is answered, so that what an officer typed next to it cannot make it say something else.
 *
 * @param path  names and list positions; the position behind a list's last entry adds one
 * @param value words without space at their end, lists, groups; undefined takes the field away
 * @returns undefined where it cannot be done for certain, such as among lines that make no sense
 */
export function setField(
  details: Details,
  path: Path,
  value: Plain | undefined,
): readonly TextEdit[] | undefined {
  const { text, root, fields, read } = details;
  const wanted = changed(shapeOf(root), path, value === undefined ? undefined : shapeFrom(value), fields);
  if (path.length === 0 || wanted === undefined) return undefined;
  if (value === undefined && valueAt(root, ...path) === undefined) return [];
  const faults = read(text).faults.length;
  for (const edits of waysToSet(details, path, value)) {
    const after = read(applyEdits(text, edits));
    if (after.faults.length <= faults && sameShape(shapeOf(after.root), wanted)) return edits;
  }
  return undefined;
}

function* waysToSet(details: Details, path: Path, value: Plain | undefined): Iterable<TextEdit[]> {
  const slots = slotsOn(path, details);
  const found = slots.at(-1);
  if (found && slots.length === path.length) {
    yield* value === undefined ? removals(details.text, slots) : replacements(details.text, found, value);
    return;
  }
  if (value === undefined) return;
  const step = path[slots.length] ?? '';
  const inner = wrapped(value, path.slice(slots.length + 1));
  yield* insertions(details, found, step, inner);
  if (found?.value.kind === 'text') yield* replacements(details.text, found, besideWords(found, step, inner));
}

/** `value` at the end of a path that is not there yet. */
function wrapped(value: Plain, path: Path): Plain {
  return path.reduceRight<Plain>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
}

/** The list or group that the words of a slot become the first entry or the main field of. */
function besideWords({ value, field }: Slot, step: string | number, inner: Plain): Plain {
  const words = value.kind === 'text' ? value.text.trim() : '';
  if (typeof step === 'number') return words === '' || step === 0 ? [inner] : [words, inner];
  return words === '' || field?.main === undefined
    ? { [step]: inner }
    : { [field.main]: words, [step]: inner };
}
