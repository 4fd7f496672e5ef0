import * as vscode from 'vscode';

/** The document that VS Code has open of a file, shown in an editor or not. */
export function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  const address = file.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
}
