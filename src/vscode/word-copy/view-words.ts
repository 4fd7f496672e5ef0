import * as vscode from 'vscode';
import type { CopyHolder } from './copy-holder.ts';
import { groupsOf } from './rows.ts';

/** Says above the rows of *Word comes back* how many are left, and what the copy was without. */
export function describeView(view: vscode.TreeView<unknown>, { copy }: CopyHolder): void {
  const review = copy?.review;
  if (!copy || !review) {
    view.description = '';
    view.message = '';
    return;
  }
  const left = groupsOf(copy)
    .filter(({ isOpen }) => isOpen)
    .reduce((count, { rows }) => count + rows.length, 0);
  view.description = left === 0 ? '' : vscode.l10n.t('{0} to decide', left);
  const said = [
    ...(review.changes.length + review.comments.length === 0
      ? [vscode.l10n.t('The Word copy says what the report says, and has no comments.')]
      : left === 0
        ? [vscode.l10n.t('Everything in the Word copy is settled.')]
        : []),
    ...(review.withoutExempt > 0
      ? [vscode.l10n.t('It is the public’s copy: the exempt passages are not in it.')]
      : []),
  ];
  view.message = said.join(' ');
}
