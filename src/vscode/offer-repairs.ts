import * as vscode from 'vscode';
import type { CheckedPaper } from '../core/check/check.ts';
import type { Problem } from '../core/problem.ts';
import type { Shell } from './shell.ts';
import { rangeOf } from './to-editor.ts';

const kind = vscode.CodeActionKind.QuickFix;

/** The problems of a paper that stand where a light bulb is asked for. */
export interface ProblemsHere {
  readonly document: vscode.TextDocument;
  readonly checked: CheckedPaper;
  readonly here: readonly Problem[];
}

/** What is offered about one or several problems. */
export interface Repair {
  readonly title: string;
  readonly of: readonly Problem[];
  /** One of the two: what is changed at once, or the command that asks further. */
  readonly edit?: vscode.WorkspaceEdit;
  readonly command?: Omit<vscode.Command, 'title'>;
  /** Whether it is the only one, which *Fix all* may take. */
  readonly isPreferred?: boolean;
}

/**
 * Offers repairs at the light bulb of a problem.
 *
 * @param repairs what can be done about the problems at a place; called for the very text that is shown, because a
 *   repair's edits must be of it, while the problems in view may be older
 */
export function offerRepairs(
  { store }: Pick<Shell, 'store'>,
  repairs: (found: ProblemsHere) => readonly Repair[] | Promise<readonly Repair[]>,
): vscode.Disposable {
  const provideCodeActions = async (
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> => {
    const current = await store.current(document);
    if (current?.version !== document.version) return [];
    const { checked } = current;
    const here = checked.problems.filter(({ span }) => rangeOf(document, span).intersection(range));
    const offered = await repairs({ document, checked, here });
    return offered.map(({ title, of, edit, command, isPreferred = false }) => {
      const action = new vscode.CodeAction(title, kind);
      if (edit) action.edit = edit;
      if (command) action.command = { title, ...command };
      action.isPreferred = isPreferred;
      action.diagnostics = diagnostics.filter((shown) => of.some(({ message }) => message === shown.message));
      return action;
    });
  };
  return vscode.languages.registerCodeActionsProvider(
    'markdown',
    { provideCodeActions },
    { providedCodeActionKinds: [kind] },
  );
}
