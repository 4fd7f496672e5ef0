import * as vscode from 'vscode';
import { MOST_FILES } from '../files/find-markdown.ts';

/** What came of checking every paper. */
export interface Outcome {
  readonly papers: number;
  /** Missing or wrong, in all of them. */
  readonly toFix: number;
  /** How many papers have something to fix. */
  readonly faulty: number;
  /** False where a folder held more than is looked at. */
  readonly isWhole: boolean;
  readonly isStopped: boolean;
}

/** Says once what was found, and offers to show it. */
export async function tellOutcome(outcome: Outcome): Promise<void> {
  const show = vscode.l10n.t('Show problems');
  const chosen = await vscode.window.showInformationMessage(
    outcomeWords(outcome),
    ...(outcome.toFix > 0 ? [show] : []),
  );
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

function outcomeWords({ papers, toFix, faulty, isWhole, isStopped }: Outcome): string {
  const found =
    papers === 0
      ? vscode.l10n.t('No report, agenda or minutes was found.')
      : toFix === 0
        ? vscode.l10n.t('Papers checked: {0}. Nothing to fix.', papers)
        : vscode.l10n.t('Papers checked: {0}. To fix: {1}, in {2} of them.', papers, toFix, faulty);
  if (isStopped) return vscode.l10n.t('Stopped before the end. {0}', found);
  return isWhole
    ? found
    : vscode.l10n.t('{0} There are more files here than are looked at ({1}).', found, MOST_FILES);
}
