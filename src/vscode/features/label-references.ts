import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

/** *Find All References* on a label or a reference: every place in the report that leads to its paragraph. */
export function registerLabelReferences({ store, log }: Shell): vscode.Disposable {
  const provideReferences = (
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
  ) =>
    attempt(log, 'Find references', async () => {
      const [{ findReferences, labelAt }, report] = await Promise.all([
        loadEngine(),
        currentReport(store, document),
      ]);
      const here = report && labelAt(report, document.offsetAt(position));
      const spans = here ? findReferences(report, here, includeDeclaration) : [];
      return spans.map((span) => new vscode.Location(document.uri, rangeOf(document, span)));
    });
  return vscode.languages.registerReferenceProvider('markdown', { provideReferences });
}
