import type { CheckedFile } from '../checked-file.ts';
import type { PrintOptions } from './formats.ts';

const COLOURS: Readonly<Record<string, number>> = { error: 31, warning: 33, info: 36 };
const FAINT = 2;

/** One line a problem: `path:line:col severity message rule`. */
export function text(files: readonly CheckedFile[], { colours }: PrintOptions): string {
  const painted = (colour: number | undefined, words: string) =>
    colours && colour !== undefined ? `\u001B[${colour}m${words}\u001B[0m` : words;
  return files
    .flatMap(({ path, problems }) =>
      problems.map(({ line, column, severity, message, rule }) => {
        const grave = painted(COLOURS[severity], severity);
        return `${path}:${line}:${column} ${grave} ${message} ${painted(FAINT, rule)}\n`;
      }),
    )
    .join('');
}
