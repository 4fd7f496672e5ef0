import * as vscode from 'vscode';
import { readinessOf, toFix } from '../../core/readiness/readiness.ts';
import type { CurrentPaper } from '../papers/current-paper.ts';
import { summaryOf, toFixWords } from './words.ts';

/** Says in the status bar how much is to be fixed in the paper that is being worked on; a click opens the view. */
export function createStatusItem(current: CurrentPaper, view: string): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(view, vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Before you submit');
  item.command = `${view}.focus`;
  const update = () => {
    const paper = current.checked;
    if (!paper) return item.hide();
    const readiness = readinessOf(paper.checked);
    item.text = `$(${toFix(readiness) === 0 ? 'check' : 'checklist'}) ${toFixWords(readiness)}`;
    item.tooltip = vscode.l10n.t('Before you submit: {0}', summaryOf(readiness));
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  update();
  return vscode.Disposable.from(item, current.onDidChange(update));
}
