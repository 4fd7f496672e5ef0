import * as vscode from 'vscode';

/**
 * The workspace folder that a new file belongs in: the one being worked in, or the one the officer
 * picks of several. Undefined where no folder is open that can be written to.
 */
export async function chooseFolder(): Promise<vscode.Uri | undefined | 'left'> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
  if (folders.length <= 1) return folders[0]?.uri;
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder =
    (active && vscode.workspace.getWorkspaceFolder(active)) ??
    (await vscode.window.showWorkspaceFolderPick({
      placeHolder: vscode.l10n.t('Which folder is it for?'),
    }));
  return folder?.uri ?? 'left';
}

/** The council's own templates: `templates/*.md` in its folder, in the order of their names. */
export async function findTemplates(folder: vscode.Uri | undefined): Promise<vscode.Uri[]> {
  if (!folder) return [];
  const home = vscode.Uri.joinPath(folder, 'templates');
  const entries = await vscode.workspace.fs.readDirectory(home).then(
    (found) => found,
    () => [],
  );
  return entries
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && name.endsWith('.md'))
    .map(([name]) => vscode.Uri.joinPath(home, name))
    .sort((a, b) => a.path.localeCompare(b.path));
}
