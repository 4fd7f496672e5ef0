import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

/** *Go to Definition* on a reference: the paragraph or heading that it leads to. */
export function registerLabelDefinition({ store, log }: Shell): vscode.Disposable {
  const provideDefinition = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(log, 'Go to definition', async () => {
      const [{ labelAt }, report] = await Promise.all([loadEngine(), currentReport(store, document)]);
      const here = report && labelAt(report, document.offsetAt(position));
      if (!here) return [];
      const targetRange = rangeOf(document, here.target.span);
      const link: vscode.LocationLink = {
        originSelectionRange: rangeOf(document, here.span),
        targetUri: document.uri,
        targetRange,
        targetSelectionRange: new vscode.Range(targetRange.start, targetRange.start),
      };
      return [link];
    });
  return vscode.languages.registerDefinitionProvider('markdown', { provideDefinition });
}
