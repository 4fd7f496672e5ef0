/**
 * A path that one file names, counted from another file's folder instead: `../agendas/a.md` that names
 * `../reports/b.md` is `../reports/b.md`.
 *
 * @param file  path of the file that names it, `/` between its parts
 * @param named the path as it names it, counted from its own folder
 */
export function pathFrom(file: string, named: string): string {
  const parts: string[] = [];
  for (const part of [...file.split('/').slice(0, -1), ...named.replaceAll('\\', '/').split('/')]) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Whether a path that a paper names can only be meant from the root of a disk, a home or a web address. */
export function isAbsolutePath(named: string): boolean {
  return /^(?:[\\/~]|[a-z]:|[a-z][a-z\d+.-]+:\/\/)/i.test(named);
}
