import * as vscode from 'vscode';

/** A paper's document, opened if need be; undefined where its file is gone or its editor had none. */
export async function openPaper(paper: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const address = paper.toString();
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  // Asking for an editor without a file would open an empty one.
  if (open || paper.scheme === 'untitled') return open;
  return vscode.workspace.openTextDocument(paper).then(
    (document) => document,
    () => undefined,
  );
}
