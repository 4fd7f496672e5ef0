import { existsSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Imported, importSource } from '../../core/import/import-source.ts';
import { noteLines } from '../../core/import/note-lines.ts';
import { readDocument, refusedSize } from '../../word/read/read-file.ts';
import { importOptions } from '../command-line/commands/import.ts';
import { readArgs } from '../command-line/read-args.ts';
import { councilFileAbove } from '../files/home-folder.ts';
import { profileFor } from '../profile-for.ts';
import { unreadable } from '../files/read-text.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';

/**
 * `import FILE`: a paper of ours made of a document, to `-o` or to where `write` leads; on standard error what was
 * not understood.
 *
 * @param args what was typed behind `import`
 * @returns the exit status: 0, or 1 for a file of which nothing can be made
 * @throws UsageError where the call itself is wrong
 */
export async function importCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values, operands } = readArgs(args, importOptions);
  const [path, ...others] = operands;
  if (path === undefined || others.length > 0) throw new UsageError('import needs one file to read.');
  const { output } = values;
  const practice = practiceOf(values.profile, output ?? path);
  const folder = freeFolder(output ?? path);
  const tooLarge = refusedSize(await sizeOf(path));
  const source =
    tooLarge === undefined ? await readDocument(await bytesOf(path), path, folder) : { refused: tooLarge };
  if ('refused' in source) {
    process.stderr.write(`${path}: ${source.refused}\n`);
    return 1;
  }
  const imported = importSource(source, practice, { picturesAreSaved: output !== undefined });
  if (output === undefined) write(imported.markdown);
  else {
    await savePictures(imported, output);
    await writeWhole(output, imported.markdown);
  }
  process.stderr.write(`${[`${path}:`, ...noteLines(imported)].join('\n')}\n`);
  return 0;
}

/** The council's that is named or that the file belongs to; undefined where the document itself has to tell. */
function practiceOf(asked: string | undefined, path: string) {
  const isKnown = asked !== undefined || councilFileAbove(path) !== undefined;
  return isKnown ? profileFor(asked, path) : undefined;
}

/** A name beside `path` for the folder of its pictures that nothing has yet. */
function freeFolder(path: string): string {
  const stem = `${basename(path, extname(path)).replace(/[^\p{L}\p{N}._-]+/gu, '-')}-pictures`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem}-${count}`;
    if (!existsSync(join(dirname(path), name))) return name;
  }
}

async function savePictures({ pictures }: Imported, output: string): Promise<void> {
  for (const { path, bytes } of pictures) {
    const file = join(dirname(output), path);
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, bytes);
  }
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UsageError(unreadable(path, error));
  });
  return found.size;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw new UsageError(unreadable(path, error));
  });
}
