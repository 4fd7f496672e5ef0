import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';

/** Lets exempt passages be folded, as VS Code by itself folds sections and lists. */
export function registerExemptFolding({ store, log }: Shell): vscode.Disposable {
  const provideFoldingRanges = (document: vscode.TextDocument) =>
    attempt(log, 'Folding', async () => {
      const [{ exemptFolds }, current] = await Promise.all([loadEngine(), store.current(document)]);
      if (current?.version !== document.version) return [];
      return exemptFolds(current.checked.paper).map(
        ({ start, end }) =>
          new vscode.FoldingRange(document.positionAt(start).line, document.positionAt(end).line),
      );
    });
  return vscode.languages.registerFoldingRangeProvider('markdown', { provideFoldingRanges });
}
