import * as vscode from 'vscode';

const FILE = 'council.yaml';

/**
 * The folder whose council a file goes by: its own, the first one for an editor without a file, and none for a file
 * outside every folder.
 */
export function councilFolder(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  const own = uri && vscode.workspace.getWorkspaceFolder(uri);
  return own ?? (uri && uri.scheme !== 'untitled' ? undefined : vscode.workspace.workspaceFolders?.[0]);
}

/** The `council.yaml` of a folder, be it there or not. */
export function councilFile(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, FILE);
}

/** Whether a file is the `council.yaml` of a workspace folder. */
export function isCouncilFile(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && councilFile(folder).toString() === uri.toString();
}
