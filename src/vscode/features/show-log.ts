import * as vscode from 'vscode';
import type { Shell } from '../shell.ts';

/** *Show log*: our own mistakes, to be sent with a complaint. */
export function registerShowLog({ log }: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.showLog', () => log.show());
}
