import * as vscode from 'vscode';
import type { Fix, Problem } from '../../core/problem.ts';
import type { PaperStore } from '../store.ts';
import type { Shell } from '../shell.ts';
import { rangeOf, workspaceEdit } from '../to-editor.ts';

const kind = vscode.CodeActionKind.QuickFix;

/** Offers the repairs that a problem brings with it. */
export function registerQuickFixes({ store }: Shell): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider('markdown', new QuickFixes(store), {
    providedCodeActionKinds: [kind],
  });
}

class QuickFixes implements vscode.CodeActionProvider {
  readonly #store: PaperStore;

  constructor(store: PaperStore) {
    this.#store = store;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    // The problems shown may be older than the text; a repair's edits must be of this very text.
    const current = await this.#store.current(document);
    if (current?.version !== document.version) return [];
    return current.checked.problems
      .filter(({ span }) => rangeOf(document, span).intersection(range) !== undefined)
      .flatMap((problem) => problem.fixes.map((fix) => action(document, problem, fix, context.diagnostics)));
  }
}

function action(
  document: vscode.TextDocument,
  problem: Problem,
  fix: Fix,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const codeAction = new vscode.CodeAction(fix.title, kind);
  codeAction.edit = workspaceEdit(document, fix.edits);
  codeAction.isPreferred = problem.fixes.length === 1;
  codeAction.diagnostics = shown.filter(({ message }) => message === problem.message);
  return codeAction;
}
