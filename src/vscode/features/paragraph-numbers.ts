import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import type { PaperStore } from '../papers/store.ts';
import type { Shell } from '../shell.ts';
import { spanOf } from '../to-editor.ts';

const SETTING = 'editor.paragraphNumbers';

/** Shows beside each paragraph, heading and recommendation the number it will be published with. */
export function registerParagraphNumbers({ store, log }: Shell): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const shownVersions = new WeakMap<vscode.TextDocument, number>();
  const provideInlayHints = (document: vscode.TextDocument, range: vscode.Range) =>
    attempt(log, 'Paragraph numbers', async () => {
      const { version } = document;
      const hints = isWanted(document) ? await hintsIn(store, document, range) : [];
      shownVersions.set(document, version);
      return hints;
    });
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider('markdown', {
      provideInlayHints,
      onDidChangeInlayHints: changed.event,
    }),
    // VS Code asks again after an edit, but not when a council file gives the same text other numbers.
    store.onDidCheck(({ document, version }) => {
      if (shownVersions.get(document) === version) changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`committeeReports.${SETTING}`)) changed.fire();
    }),
  );
}

function isWanted(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('committeeReports', document).get(SETTING) !== false;
}

async function hintsIn(
  store: PaperStore,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.InlayHint[]> {
  const [{ numbersBeside }, report] = await Promise.all([loadEngine(), currentReport(store, document)]);
  if (!report) return [];
  const { start, end } = spanOf(document, range);
  return numbersBeside(report)
    .filter(({ at }) => start <= at && at <= end)
    .map(({ words, at, isBefore }) => {
      const hint = new vscode.InlayHint(document.positionAt(at), words);
      hint.paddingRight = isBefore;
      return hint;
    });
}
