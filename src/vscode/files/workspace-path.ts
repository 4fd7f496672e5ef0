import * as vscode from 'vscode';

/** The folder that pictures and files of a paper may come from: its workspace folder, else its own. */
export function homeOf(paper: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(paper)?.uri ?? vscode.Uri.joinPath(paper, '..');
}

/**
 * The file that a path in a paper leads to, counted from the paper's own folder; undefined where that is
 * outside `homeOf(paper)`.
 *
 * @param path as it stands in an address: percent-encoded, perhaps with a query or a fragment
 */
export function resolvePath(paper: vscode.Uri, path: string): vscode.Uri | undefined {
  const bare = decode(/^[^?#]*/.exec(path)?.[0] ?? '');
  if (bare === '' || bare.startsWith('/') || bare.includes('\\')) return undefined;
  const file = vscode.Uri.joinPath(paper, '..', bare);
  const home = homeOf(paper).path.replace(/\/?$/, '/');
  return file.path.startsWith(home) ? file : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
