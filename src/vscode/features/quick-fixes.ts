import type * as vscode from 'vscode';
import { offerRepairs } from '../offer-repairs.ts';
import type { Shell } from '../shell.ts';
import { workspaceEdit } from '../to-editor.ts';

/** Offers the repairs that a problem brings with it. */
export function registerQuickFixes(shell: Shell): vscode.Disposable {
  return offerRepairs(shell, ({ document, here }) =>
    here.flatMap((problem) =>
      problem.fixes.map(({ title, edits }) => ({
        title,
        of: [problem],
        edit: workspaceEdit(document, edits),
        isPreferred: problem.fixes.length === 1,
      })),
    ),
  );
}
