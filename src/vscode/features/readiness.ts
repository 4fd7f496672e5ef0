import * as vscode from 'vscode';
import { CurrentPaper } from '../current-paper.ts';
import { isFoundProblem, type FoundProblem } from '../found-problem.ts';
import { attempt } from '../log.ts';
import { makeFix } from '../readiness/make-fix.ts';
import { createStatusItem } from '../readiness/status-item.ts';
import { ReadinessTree } from '../readiness/tree.ts';
import { summaryOf } from '../readiness/words.ts';
import { readinessOf } from '../../core/readiness/readiness.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';

const VIEW = 'committeeReports.readiness';

/** The view *Before you submit* and its count in the status bar, for the paper that is being worked on. */
export function registerReadiness({ store, log }: Shell): vscode.Disposable {
  const current = new CurrentPaper(store);
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
      isFoundProblem(given) ? attempt(log, 'Before you submit', () => work(given)) : undefined,
    );
  describe();
  return vscode.Disposable.from(
    current,
    tree,
    view,
    current.onDidChange(describe),
    createStatusItem(current, VIEW),
    command('showProblem', ({ document, problem }) => showSource(document.uri, problem.span.start)),
    command('makeFix', (found) => makeFix(store, found)),
  );
}
