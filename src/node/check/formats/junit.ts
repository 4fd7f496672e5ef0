import type { ExportedProblem } from '../../../core/export/exported.ts';
import type { CheckedFile } from '../checked-file.ts';
import { forALog } from './for-a-log.ts';

const SUITE = 'committee-reports check';

/** One test case a file, for tools that show the tests of a build. Errors alone make a file fail. */
export function junit(files: readonly CheckedFile[]): string {
  const failed = files.filter(({ problems }) => problems.some(isError)).length;
  const counts = `tests="${files.length}" failures="${failed}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${SUITE}" ${counts}>
  <testsuite name="${SUITE}" ${counts} skipped="0">
${files.map(forALog).map(testCase).join('')}  </testsuite>
</testsuites>
`;
}

const isError = ({ severity }: ExportedProblem) => severity === 'error';

function testCase({ path, problems }: CheckedFile): string {
  const errors = problems.filter(isError);
  const others = problems.filter((problem) => !isError(problem));
  const open = `    <testcase name="${escaped(path)}" classname="${SUITE}" file="${escaped(path)}"`;
  if (problems.length === 0) return `${open}/>\n`;
  const failure =
    errors.length > 0
      ? `      <failure message="${errors.length === 1 ? '1 error' : `${errors.length} errors`}" type="error">${linesOf(errors)}</failure>\n`
      : '';
  const output = others.length > 0 ? `      <system-out>${linesOf(others)}</system-out>\n` : '';
  return `${open}>\n${failure}${output}    </testcase>\n`;
}

function linesOf(problems: readonly ExportedProblem[]): string {
  return escaped(
    problems
      .map(({ line, column, severity, message, rule }) => `${line}:${column} ${severity} ${message} ${rule}`)
      .join('\n'),
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Words as XML 1.0 can hold them: what it knows no way to write stands as U+FFFD. */
function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}
