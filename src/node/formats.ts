import { placedProblems } from '../core/export/placed-problems.ts';
import type { checkFormats } from './command-line/commands/check.ts';
import type { Problem } from '../core/problem.ts';
import { lineIndex } from '../core/line-index.ts';

export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** How the result of a check is printed, by the name given to `--format`. */
export const formats: Readonly<
  Record<(typeof checkFormats)[number], (files: readonly CheckedFile[]) => string>
> = { text: asText, json: asJson };

/** One line a problem: `path:line:col severity message rule`. */
function asText(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ path, text, problems }) => {
      const lines = lineIndex(text);
      return problems.map(({ span, severity, message, rule }) => {
        const { line, column } = lines.at(span.start);
        return `${path}:${line}:${column} ${severity} ${message} ${rule}\n`;
      });
    })
    .join('');
}

function asJson(files: readonly CheckedFile[]): string {
  const count = (severity: Problem['severity']) =>
    files.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length;
  const result = {
    files: files.map(({ path, text, problems }) => ({ path, problems: placedProblems(text, problems) })),
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
