import { isAbsolutePath } from './path-from.ts';

/** Whether what an agenda names is no paper of ours by its name, but a file that is published as it is: a PDF, say. */
export function isReportFile(path: string): boolean {
  return endingOf(path) !== undefined && !isAbsolutePath(path) && !/^[a-z][a-z\d+.-]+:/i.test(path);
}

/** "pdf"; undefined where a name has no ending, or that of Markdown. */
export function endingOf(path: string): string | undefined {
  const ending = /[^./\\]\.([a-z\d]{2,5})$/i.exec(path)?.[1];
  return ending === undefined || /^(?:md|markdown)$/i.test(ending) ? undefined : ending;
}
