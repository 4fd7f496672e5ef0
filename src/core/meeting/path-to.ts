/**
 * The path from one file's folder to another file, `/` between its parts: `../reports/a.md`.
 *
 * @param file   path of the file that names the other
 * @param target path of the other, from the same root
 */
export function pathTo(file: string, target: string): string {
  const from = file.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
