import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';

const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there, or another program has it open',
  EBUSY: 'another program has it open',
  EROFS: 'you may not write there',
  ENOSPC: 'the disk is full',
};

/**
 * Writes a file whole or not at all: a reader never finds half of it.
 *
 * @param mode who may read and write it, where it is new
 */
export async function writeWhole(path: string, contents: string | Uint8Array, mode = 0o666): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, contents, { flag: 'wx', mode });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`“${path}” cannot be written: ${reasons[code ?? ''] ?? message}.`);
  }
}
