import type { PaperType } from '../parse/paper.ts';
import { fieldFacts } from '../schema/fields.ts';

/** Whether a field of the front matter is one that holds a list, such as the recommendations. */
export function holdsList(type: PaperType | undefined, path: readonly string[]): boolean {
  return fieldFacts(type, path)?.shapes.has('list') ?? false;
}
