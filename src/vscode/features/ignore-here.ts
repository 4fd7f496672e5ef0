import * as vscode from 'vscode';
import { sameProblem } from '../../core/same-problem.ts';
import { loadEngine } from '../engine.ts';
import { isFoundProblem, type FoundProblem } from '../found-problem.ts';
import { carryOut } from '../log.ts';
import { offerRepairs } from '../offer-repairs.ts';
import type { PaperStore } from '../papers/store.ts';
import type { Shell } from '../shell.ts';
import { workspaceEdit } from '../to-editor.ts';
import { askText, mistake } from '../wizard/ask-text.ts';

const COMMAND = 'committeeReports.ignoreHere';

/** *Ignore here, because…*: asks for the reason, and writes the remark that silences a problem where it is. */
export function registerIgnoreHere(shell: Shell): vscode.Disposable {
  const { store, log } = shell;
  return vscode.Disposable.from(
    offerRepairs(shell, async ({ document, checked, here }) => {
      const { ignoreHere } = await loadEngine();
      const ignorable = here.filter((problem) => ignoreHere(checked.paper, problem, 'a reason'));
      const isAlone = new Set(ignorable.map(({ rule }) => rule)).size === 1;
      return ignorable.map((problem) => ({
        title: isAlone
          ? vscode.l10n.t('Ignore here, because…')
          : vscode.l10n.t('Ignore “{0}” here, because…', problem.rule),
        of: [problem],
        command: { command: COMMAND, arguments: [{ document, problem } satisfies FoundProblem] },
      }));
    }),
    vscode.commands.registerCommand(COMMAND, (given: unknown) =>
      isFoundProblem(given) ? carryOut(log, 'Ignore here', () => ignore(store, given)) : undefined,
    ),
  );
}

async function ignore(store: PaperStore, given: FoundProblem): Promise<void> {
  const { document, problem } = given;
  const reason = await askReason(problem.message, 'reason' in given ? String(given.reason) : '');
  if (reason === undefined) return;
  // The text may have changed while the officer wrote.
  const [{ ignoreHere }, current] = await Promise.all([loadEngine(), store.current(document)]);
  const found = current && sameProblem(current.checked.problems, problem);
  const edit = found && ignoreHere(current.checked.paper, found, reason);
  if (edit) await vscode.workspace.applyEdit(workspaceEdit(document, [edit]));
}

/** @param given the reason that a caller of the command gave beforehand; the officer is still asked, with it filled in */
async function askReason(message: string, given: string): Promise<string | undefined> {
  const outcome = await askText(
    {
      prompt: message,
      placeholder: vscode.l10n.t('Why it is right as it stands; whoever edits the file can read it'),
      value: given,
      remark: (typed) => (typed === '' ? mistake(vscode.l10n.t('Give a reason.')) : undefined),
    },
    { title: vscode.l10n.t('Ignore here, because…'), step: 1, totalSteps: 1 },
  );
  return typeof outcome === 'string' ? outcome : undefined;
}
