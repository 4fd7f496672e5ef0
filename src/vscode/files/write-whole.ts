import * as vscode from 'vscode';
import type { SavedFiles } from './saved-files.ts';

/**
 * Writes a file whole or not at all: until all of it is written, it stands under another name beside its own.
 *
 * @param files are told, so that nobody waits for a watcher
 */
export async function writeWhole(files: SavedFiles, file: vscode.Uri, contents: Uint8Array): Promise<void> {
  const unfinished = file.with({ path: `${file.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(unfinished, contents);
    await vscode.workspace.fs.rename(unfinished, file, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(unfinished).then(undefined, () => undefined);
    throw error;
  }
  await files.touched([file]);
}
