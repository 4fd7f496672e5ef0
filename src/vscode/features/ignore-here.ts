import * as vscode from 'vscode';
import { sameProblem } from '../../core/same-problem.ts';
import { loadEngine } from '../engine.ts';
import { isFoundProblem, type FoundProblem } from '../found-problem.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import type { PaperStore } from '../store.ts';
import { rangeOf, workspaceEdit } from '../to-editor.ts';
import { askText, mistake } from '../wizard/ask-text.ts';

const COMMAND = 'committeeReports.ignoreHere';
const kind = vscode.CodeActionKind.QuickFix;

/** *Ignore here, because…*: asks for the reason, and writes the remark that silences a problem where it is. */
export function registerIgnoreHere({ store, log }: Shell): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider('markdown', new IgnoreActions(store), {
      providedCodeActionKinds: [kind],
    }),
    vscode.commands.registerCommand(COMMAND, (given: unknown) =>
      isFoundProblem(given) ? attempt(log, 'Ignore here', () => ignore(store, given)) : undefined,
    ),
  );
}

class IgnoreActions implements vscode.CodeActionProvider {
  readonly #store: PaperStore;

  constructor(store: PaperStore) {
    this.#store = store;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const [{ ignoreHere }, current] = await Promise.all([loadEngine(), this.#store.current(document)]);
    if (current?.version !== document.version) return [];
    const { paper, problems } = current.checked;
    const here = problems
      .filter(({ span }) => rangeOf(document, span).intersection(range) !== undefined)
      .filter((problem) => ignoreHere(paper, problem, 'a reason') !== undefined);
    const isAlone = new Set(here.map(({ rule }) => rule)).size === 1;
    return here.map((problem) => {
      const title = isAlone
        ? vscode.l10n.t('Ignore here, because…')
        : vscode.l10n.t('Ignore “{0}” here, because…', problem.rule);
      const action = new vscode.CodeAction(title, kind);
      action.command = { command: COMMAND, title, arguments: [{ document, problem } satisfies FoundProblem] };
      action.diagnostics = context.diagnostics.filter(({ message }) => message === problem.message);
      return action;
    });
  }
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
