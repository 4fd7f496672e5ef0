import * as vscode from 'vscode';
import type { Shell } from '../shell.ts';
import { columnOf } from '../show-source.ts';

/**
 * The active editor; where a preview or a page of VS Code's own is in front, that of the paper that is being worked
 * on, which comes to the front. Undefined where there is none, which the officer is told.
 */
export async function paperEditor({
  current,
}: Pick<Shell, 'current'>): Promise<vscode.TextEditor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor) return editor;
  const document = current.checked?.document;
  if (document) return vscode.window.showTextDocument(document, columnOf(document.uri));
  void vscode.window.showInformationMessage(needsPaper());
  return undefined;
}

/** What is said where a command has no paper to work on. */
export function needsPaper(): string {
  return vscode.l10n.t('Open a report, an agenda or minutes first.');
}
