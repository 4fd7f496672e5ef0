import * as vscode from 'vscode';
import { sideBySide } from './side-by-side.ts';

/** How many folders and how many files are looked at: beyond that the folder is not a council's. */
export const MOST_FOLDERS = 5000;
export const MOST_FILES = 5000;

/** Never looked into: what programs keep for themselves. */
const leftOut = /^(?:\.|node_modules$)/;

/**
 * The Markdown files in a folder and those below it: those of a folder before those of the folders in it, each in the
 * order of their names. Folders are read, because a search for files finds nothing in a workspace that is not on a disk.
 */
export async function findMarkdown(
  folder: vscode.Uri,
  stop: vscode.CancellationToken,
): Promise<{ readonly files: readonly vscode.Uri[]; readonly isWhole: boolean }> {
  const files: vscode.Uri[] = [];
  let level = [folder];
  for (let looked = 0; level.length > 0 && !stop.isCancellationRequested;) {
    looked += level.length;
    if (looked > MOST_FOLDERS) return { files, isWhole: false };
    const entries = new Map<vscode.Uri, Entry[]>();
    await sideBySide(level, async (each) => {
      if (!stop.isCancellationRequested) entries.set(each, await entriesOf(each));
    });
    const below: vscode.Uri[] = [];
    for (const each of level) {
      if (files.length >= MOST_FILES) return { files, isWhole: false };
      for (const [name, type] of entries.get(each) ?? []) {
        if (leftOut.test(name)) continue;
        const place = vscode.Uri.joinPath(each, name);
        // A link to a folder may lead back to where it stands.
        if (type === vscode.FileType.Directory) below.push(place);
        else if ((type & vscode.FileType.File) !== 0 && isMarkdown(place)) files.push(place);
      }
    }
    level = below;
  }
  return { files, isWhole: true };
}

/** Whether a file is Markdown, by its name. */
export function isMarkdown({ path }: vscode.Uri): boolean {
  return /\.md$/i.test(path);
}

/** Whether a file or folder, or one that it lies in, is left out of its workspace folder. */
export function isLeftOut(place: vscode.Uri): boolean {
  const home = vscode.workspace.getWorkspaceFolder(place)?.uri.path ?? '';
  return place.path
    .slice(home.length)
    .split('/')
    .some((name) => leftOut.test(name));
}

type Entry = [name: string, type: vscode.FileType];

/** A folder that may not be read is passed over. */
async function entriesOf(folder: vscode.Uri): Promise<Entry[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
