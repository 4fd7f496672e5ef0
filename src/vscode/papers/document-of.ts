import * as vscode from 'vscode';
import { openDocument } from '../files/open-document.ts';

/** A paper's document, opened if need be; undefined where its file is gone or its editor had none. */
export async function documentOf(paper: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const open = openDocument(paper);
  // Asking for an editor without a file would open an empty one.
  if (open || paper.scheme === 'untitled') return open;
  return vscode.workspace.openTextDocument(paper).then(
    (document) => document,
    () => undefined,
  );
}
