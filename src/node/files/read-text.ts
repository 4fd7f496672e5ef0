import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';

/**
 * A file's text, or undefined for one that is not text at all (a Word file renamed, say).
 *
 * @throws UsageError where it cannot be read
 */
export async function readText(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(unreadable(path, error));
  });
  return asText(bytes);
}

/** Undefined for what is no text. */
export function asText(bytes: Buffer): string | undefined {
  return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString('utf8');
}

/** What is said of a file that cannot be read. */
export function unreadable(path: string, error: unknown): string {
  const reason = reasonOf(error);
  if (reason === 'ENOENT') return `There is no file “${path}”.`;
  if (reason === 'EISDIR') return `“${path}” is a folder, not a file.`;
  return `“${path}” cannot be read (${reason}).`;
}

/** The system's own word for it, such as EACCES. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
