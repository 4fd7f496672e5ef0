import * as vscode from 'vscode';
import type { Shell } from '../shell.ts';

/** Keeps `committeeReports.paper` at what the active editor holds, for the `when` clauses of commands. */
export function registerPaperContext({ store }: Shell): vscode.Disposable {
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const type = document && store.last(document)?.checked.paper.type;
    void vscode.commands.executeCommand('setContext', 'committeeReports.paper', type);
  };
  const updateFor = (document: vscode.TextDocument) => {
    if (document === vscode.window.activeTextEditor?.document) update();
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    store.onDidCheck(({ document }) => updateFor(document)),
    store.onDidDrop(updateFor),
  );
}
