import type { TextValue, Value } from '../parse/front-matter/tree.ts';
import { knownValues } from '../schema/known-values.ts';
import type { Details } from './details.ts';

/** The words in the details that are the path of a file, counted from the folder of the file they stand in. */
export function filesIn({ root, fields }: Details): TextValue[] {
  return [...knownValues(root, fields)].flatMap(({ entry, field }) =>
    field?.values === 'files' ? textsIn(entry.value) : [],
  );
}

function textsIn(value: Value): TextValue[] {
  if (value.kind === 'list') return value.items.flatMap(textsIn);
  return value.kind === 'text' && value.text.trim() !== '' ? [value] : [];
}
