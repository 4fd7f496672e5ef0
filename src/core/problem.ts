import type { Span } from './span.ts';
import type { TextEdit } from './text-edit.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A repair that is certain: its title says what it does, its edits do it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What a rule reports, in words for the officer, at an exact place in the file. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** Set where something is not there, though its rule mostly speaks of what is wrong. */
  readonly lacks?: true;
  readonly fixes: readonly Fix[];
}
