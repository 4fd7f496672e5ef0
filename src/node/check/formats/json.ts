import type { CheckedFile } from '../checked-file.ts';
import { countOf } from '../count-of.ts';

/** The object that docs/command-line.md describes. */
export function json(files: readonly CheckedFile[]): string {
  const result = {
    files: files.map(({ path, problems }) => ({
      path,
      problems: problems.map(({ rule, severity, message, line, column, endLine, endColumn }) => ({
        rule,
        severity,
        message,
        line,
        column,
        endLine,
        endColumn,
      })),
    })),
    summary: {
      files: files.length,
      errors: countOf(files, 'error'),
      warnings: countOf(files, 'warning'),
      infos: countOf(files, 'info'),
    },
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
