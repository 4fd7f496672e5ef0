import * as vscode from 'vscode';
import { words } from '../../core/messages.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { workspaceEdit } from '../to-editor.ts';

const kind = vscode.CodeActionKind.RefactorMove;

/** *Move to body* and *Move to details*, on the heading or field of purpose, recommendations and implications. */
export function registerMoveSection({ store, log }: Shell): vscode.Disposable {
  const provideCodeActions = (
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ) =>
    attempt(log, 'Moving a section', async () => {
      if (only && !only.contains(kind)) return [];
      const [{ moveSection }, report] = await Promise.all([loadEngine(), currentReport(store, document)]);
      const move = report && moveSection(report, document.offsetAt(range.start));
      if (!move) return [];
      const action = new vscode.CodeAction(words(move.title), kind);
      if ('edits' in move.moved) action.edit = workspaceEdit(document, move.moved.edits);
      else action.disabled = { reason: words(move.moved.refused) };
      return [action];
    });
  return vscode.languages.registerCodeActionsProvider(
    'markdown',
    { provideCodeActions },
    { providedCodeActionKinds: [kind] },
  );
}
