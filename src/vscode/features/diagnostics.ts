import * as vscode from 'vscode';
import type { CheckedDocument } from '../papers/store.ts';
import type { Shell } from '../shell.ts';
import { diagnosticOf } from '../to-editor.ts';

/**
 * Shows the problems of every open document of ours: as it is typed, or as it was when opened and when
 * saved, by the setting `committeeReports.check.when`.
 */
export function registerDiagnostics({ extension, store }: Shell): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('committee-reports');
  const shownVersions = new WeakMap<vscode.TextDocument, number>();
  const show = ({ document, version, checked }: CheckedDocument) => {
    const shown = checked.problems.map((problem) => diagnosticOf(document, problem, extension.extensionUri));
    problems.set(document.uri, shown);
    shownVersions.set(document, version);
  };
  return vscode.Disposable.from(
    problems,
    store.onDidCheck((checked) => {
      const { document, version } = checked;
      // Opened just now, or checked anew by a changed council file: nothing was typed in between.
      const sameText = (shownVersions.get(document) ?? version) === version;
      if (sameText || showsWhileTyping(document)) show(checked);
    }),
    store.onDidDrop((document) => {
      problems.delete(document.uri);
      shownVersions.delete(document);
    }),
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
