import type { CheckedFile } from './checked-file.ts';
import { countOf } from './count-of.ts';

/** What was found in all, in a sentence for whoever watches. */
export function summary(files: readonly CheckedFile[]): string {
  const all = counted(files.length, 'file');
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = countOf(files, severity);
    return count > 0 ? (severity === 'info' ? `${count} for information` : counted(count, severity)) : [];
  });
  if (counts.length === 0) return `Nothing is wrong in ${all}.`;
  const found = files.filter(({ problems }) => problems.length > 0).length;
  return `${counts.join(', ')} in ${found} of ${all}.`;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
