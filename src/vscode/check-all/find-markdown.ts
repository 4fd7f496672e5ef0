import * as vscode from 'vscode';

/** How many folders and how many files are looked at: beyond that the folder is not a council's. */
export const MOST_FOLDERS = 5000;
export const MOST_FILES = 5000;

/** Never looked into: what programs keep for themselves. */
const leftOut = /^(?:\.|node_modules$)/;

/**
 * The Markdown files in a folder and those below it, in the order of their names. Folders are read one by one,
 * because a search for files finds nothing in a workspace that is not on a disk.
 */
export async function findMarkdown(
  folder: vscode.Uri,
  stop: vscode.CancellationToken,
): Promise<{ readonly files: readonly vscode.Uri[]; readonly isWhole: boolean }> {
  const files: vscode.Uri[] = [];
  const folders = [folder];
  for (let read = 0; read < folders.length; read++) {
    const here = folders[read];
    if (!here || stop.isCancellationRequested) break;
    if (read === MOST_FOLDERS || files.length >= MOST_FILES) return { files, isWhole: false };
    for (const [name, type] of await entriesOf(here)) {
      // A link to a folder may lead back to where it stands.
      if (type === vscode.FileType.Directory && !leftOut.test(name)) {
        folders.push(vscode.Uri.joinPath(here, name));
      } else if ((type & vscode.FileType.File) !== 0 && /\.md$/i.test(name)) {
        files.push(vscode.Uri.joinPath(here, name));
      }
    }
  }
  return { files, isWhole: true };
}

/** A folder that may not be read is passed over. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
