import * as vscode from 'vscode';
import { readinessOf, toFix } from '../../core/readiness/readiness.ts';
import { checkFile } from '../check-all/check-file.ts';
import { findMarkdown } from '../files/find-markdown.ts';
import { tellOutcome, type Outcome } from '../check-all/outcome.ts';
import { UnopenedProblems } from '../check-all/unopened-problems.ts';
import { openDocument } from '../files/open-document.ts';
import { attempt, carryOut } from '../log.ts';
import type { Shell } from '../shell.ts';
import { diagnosticOf } from '../to-editor.ts';

/** *Check all reports*: every paper in the workspace's folders, open or not, with progress and a way to stop. */
export function registerCheckAll(shell: Shell): vscode.Disposable {
  let shown: UnopenedProblems | undefined;
  const command = vscode.commands.registerCommand('committeeReports.checkAll', () =>
    carryOut(shell.log, 'Check all reports', async () => {
      const problems = (shown ??= new UnopenedProblems(shell, (files) => checkAgain(problems, files)));
      const outcome = await checkWithProgress(shell, problems);
      // Not waited for: the command is done, whether the officer answers or not.
      void tellOutcome(outcome);
      return outcome;
    }),
  );
  const checkAgain = (problems: UnopenedProblems, files: readonly vscode.Uri[]) => {
    for (const uri of files)
      void attempt(shell.log, `Checking ${uri.path}`, () => checkOne(shell, problems, uri));
  };
  return vscode.Disposable.from(command, { dispose: () => shown?.dispose() });
}

function checkWithProgress(shell: Shell, shown: UnopenedProblems): Thenable<Outcome> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking all reports'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, (progress, stop) => checkAll(shell, shown, progress, stop));
}

async function checkAll(
  shell: Shell,
  shown: UnopenedProblems,
  progress: vscode.Progress<{ message: string; increment: number }>,
  stop: vscode.CancellationToken,
): Promise<Outcome> {
  shown.clear();
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => findMarkdown(uri, stop)));
  const files = found.flatMap((each) => each.files);
  const counts: number[] = [];
  // Each file is read anew, so the editor has its turn between one and the next.
  for (const uri of files) {
    if (stop.isCancellationRequested) break;
    progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / files.length });
    const count = await attempt(shell.log, `Checking ${uri.path}`, () => checkOne(shell, shown, uri));
    if (count !== undefined) counts.push(count);
  }
  return {
    papers: counts.length,
    toFix: counts.reduce((sum, count) => sum + count, 0),
    faulty: counts.filter((count) => count > 0).length,
    isWhole: found.every(({ isWhole }) => isWhole),
    isStopped: stop.isCancellationRequested,
  };
}

/** Shows the problems of a file that is not open; answers how many are to be fixed, undefined where it is no paper. */
async function checkOne(shell: Shell, shown: UnopenedProblems, uri: vscode.Uri): Promise<number | undefined> {
  const file = await checkFile(shell, uri);
  if (!file) return undefined;
  const { checked, places, asked } = file;
  // It may have been opened meanwhile.
  if (places && !openDocument(uri)) {
    const { extensionUri } = shell.extension;
    shown.set(
      uri,
      checked.problems.map((problem) => diagnosticOf(places, problem, extensionUri)),
      asked,
    );
  }
  return toFix(readinessOf({ problems: checked.problems, report: undefined }));
}
