import * as vscode from 'vscode';
import type { Shell } from '../shell.ts';

/** Says beside the language's name how much there is to fix in the paper that is being worked on. */
export function registerStatus({ store }: Shell): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const checked = document && store.last(document)?.checked;
    if (!checked) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= createItem();
    const count = checked.problems.filter(({ severity }) => severity !== 'info').length;
    item.text = count === 0 ? vscode.l10n.t('Nothing to fix') : vscode.l10n.t('{0} to fix', count);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    store.onDidCheck(update),
    store.onDidDrop(update),
    { dispose: () => item?.dispose() },
  );
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('committeeReports.problems', {
    language: 'markdown',
  });
  item.name = vscode.l10n.t('Committee Reports');
  item.command = { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show problems') };
  return item;
}
