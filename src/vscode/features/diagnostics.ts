import * as vscode from 'vscode';
import type { Shell } from '../shell.ts';
import type { CheckedDocument } from '../store.ts';
import { diagnosticOf } from '../to-editor.ts';

/**
 * Shows the problems of every open document of ours: as it is typed, or as it was when opened and when
 * saved, by the setting `committeeReports.check.when`.
 */
export function registerDiagnostics({ extension, store }: Shell): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('committee-reports');
  const show = ({ document, checked }: CheckedDocument) => {
    const shown = checked.problems.map((problem) => diagnosticOf(document, problem, extension.extensionUri));
    problems.set(document.uri, shown);
  };
  return vscode.Disposable.from(
    problems,
    store.onDidCheck((checked) => {
      if (showsWhileTyping(checked.document) || !checked.document.isDirty) show(checked);
    }),
    store.onDidDrop((document) => problems.delete(document.uri)),
    vscode.workspace.onDidSaveTextDocument(async (document) => {
      const checked = await store.current(document);
      if (checked) show(checked);
    }),
  );
}

function showsWhileTyping(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('committeeReports', document);
  return document.isUntitled || settings.get('check.when') !== 'onSave';
}
