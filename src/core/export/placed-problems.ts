import { lineIndex } from '../line-index.ts';
import type { Problem } from '../problem.ts';
import type { ExportedProblem } from './exported.ts';

/** The problems of `text` for other programs: lines and columns from 1, without fixes. */
export function placedProblems(text: string, problems: readonly Problem[]): ExportedProblem[] {
  const lines = lineIndex(text);
  return problems.map(({ rule, severity, message, span }) => {
    const start = lines.at(span.start);
    const end = lines.at(span.end);
    return {
      rule,
      severity,
      message,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  });
}
