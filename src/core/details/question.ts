import type { Value } from '../parse/front-matter/tree.ts';
import type { Field } from '../schema/field.ts';

/** How an officer is asked for what a field says. */
export type Question =
  /** One of its choices, or of the usual words. */
  | 'one'
  /** Any of the usual words, and others. */
  | 'several'
  | 'date'
  | 'number'
  | 'words'
  /** Words over several lines: they are changed where they stand. */
  | 'text'
  /** Entry by entry. */
  | 'entries'
  /** Field by field. */
  | 'fields';

/** The question that fits a field, and what it says now. */
export function questionFor(field: Field, value: Value | undefined): Question {
  const { shapes, kind, choices, usual, entry } = field;
  if (entry) return usual.length > 0 && !entry.shapes.has('group') ? 'several' : 'entries';
  if (value?.kind === 'map' || !shapes.has('text')) return 'fields';
  if (choices.length > 0 || usual.length > 0 || kind === 'yes/no') return 'one';
  if (kind === 'date' || kind === 'number') return kind;
  return value?.kind === 'text' && value.text.trim().includes('\n') ? 'text' : 'words';
}
