import * as vscode from 'vscode';
import { isFoundProblem, type FoundProblem } from '../found-problem.ts';
import { carryOut } from '../log.ts';
import { makeFix } from '../readiness/make-fix.ts';
import { createStatusItem } from '../readiness/status-item.ts';
import { ReadinessTree } from '../readiness/tree.ts';
import { summaryOf } from '../readiness/words.ts';
import { readinessOf } from '../../core/readiness/readiness.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';

const VIEW = 'committeeReports.readiness';

/** The view *Before you submit* and its count in the status bar, for the paper that is being worked on. */
export function registerReadiness({ current, store, log }: Shell): vscode.Disposable {
  const tree = new ReadinessTree(current);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const describe = () => {
    const readiness = current.checked && readinessOf(current.checked.checked);
    view.description = readiness ? summaryOf(readiness) : '';
    // Without a message the view shows what VS Code calls its welcome: how to come by a report.
    view.message =
      readiness?.length === 0 ? vscode.l10n.t('Nothing that we can see is missing or wrong.') : '';
  };
  const command = (name: string, work: (found: FoundProblem) => Promise<void>) =>
    vscode.commands.registerCommand(`committeeReports.${name}`, (given: unknown) =>
      isFoundProblem(given) ? carryOut(log, 'Before you submit', () => work(given)) : undefined,
    );
  describe();
  return vscode.Disposable.from(
    tree,
    view,
    current.onDidChange(describe),
    createStatusItem(current, VIEW),
    command('showProblem', ({ document, problem }) => showSource(document.uri, problem.span.start)),
    command('makeFix', (found) => makeFix(store, found)),
  );
}
