import type { LineIndex } from '../../core/line-index.ts';
import type { Fix } from '../../core/problem.ts';
import { inItsLineEnds } from './mend.ts';

/** A repair that a problem brings with it, as other programs make it: lines and columns from 1. */
export interface PlacedFix {
  readonly title: string;
  readonly edits: readonly PlacedEdit[];
}

interface PlacedEdit {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is put there. */
  readonly text: string;
}

/** The repairs of one problem of `text`, whose `lines` are counted once for all. */
export function placedFixes(text: string, lines: LineIndex, fixes: readonly Fix[]): PlacedFix[] {
  return fixes.map(({ title, edits }) => ({
    title,
    edits: inItsLineEnds(text, edits).map(({ span, text: put }) => {
      const [start, end] = [lines.at(span.start), lines.at(span.end)];
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text: put };
    }),
  }));
}
