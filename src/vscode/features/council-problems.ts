import * as vscode from 'vscode';
import type { CouncilReading } from '../profiles.ts';
import type { Shell } from '../shell.ts';
import { diagnosticOf } from '../to-editor.ts';

/** Shows what is wrong in a `council.yaml`, open or not: every report of its folder depends on it. */
export function registerCouncilProblems({ extension, profiles }: Shell): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('committee-reports-council');
  const show = async ({ uri, text, problems }: CouncilReading) => {
    if (problems.length === 0) return shown.delete(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    // Read meanwhile as something else: that reading reports itself.
    if (document.getText() !== text) return;
    shown.set(
      uri,
      problems.map((problem) => diagnosticOf(document, problem, extension.extensionUri)),
    );
  };
  return vscode.Disposable.from(
    shown,
    profiles.onDidRead((reading) => void show(reading)),
  );
}
