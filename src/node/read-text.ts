import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/** A file's text, or undefined for one that is not text at all (a Word file renamed, say). */
export async function readText(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`“${path}” cannot be read (${error.code ?? error.message}).`);
  });
  if (bytes.subarray(0, 8000).includes(0)) return undefined;
  return bytes.toString('utf8');
}
