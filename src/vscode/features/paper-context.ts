import * as vscode from 'vscode';
import type { Shell } from '../shell.ts';

/** Keeps `committeeReports.paper` at what is being worked on, for the `when` clauses of commands. */
export function registerPaperContext({ current }: Shell): vscode.Disposable {
  return current.onDidChange((checked) => {
    void vscode.commands.executeCommand('setContext', 'committeeReports.paper', checked?.checked.paper.type);
  });
}
