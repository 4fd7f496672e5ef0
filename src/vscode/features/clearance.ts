import * as vscode from 'vscode';
import { givenClearance, type ClearanceAnswers } from '../clearance/answers.ts';
import { askJobTitle, askName, askWhich } from '../clearance/questions.ts';
import { writeClearances } from '../clearance/write.ts';
import { loadEngine } from '../engine.ts';
import { isFoundProblem } from '../found-problem.ts';
import { carryOut } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import { paperEditor } from '../papers/paper-editor.ts';
import type { Shell } from '../shell.ts';
import { today } from '../today.ts';
import { askAll } from '../wizard/ask.ts';

/** *Send for clearance…* and *Record clearance…*, of the section at the cursor or any that the council wants cleared. */
export function registerClearance(shell: Shell): vscode.Disposable {
  const command = (name: string, title: string, work: (shell: Shell, asked: Asked) => Promise<void>) =>
    vscode.commands.registerCommand(`committeeReports.${name}`, (given: unknown) =>
      carryOut(shell.log, title, async () => {
        const asked = await ask(shell, title, given);
        if (asked) await work(shell, asked);
      }),
    );
  return vscode.Disposable.from(
    command('sendForClearance', vscode.l10n.t('Send for clearance'), send),
    command('recordClearance', vscode.l10n.t('Record clearance'), record),
  );
}

interface Asked extends ClearanceAnswers {
  readonly document: vscode.TextDocument;
}

/** Asks for what is sent or cleared, unless the caller says, and by whom; undefined where the officer left. */
async function ask(shell: Shell, title: string, given: unknown): Promise<Asked | undefined> {
  const editor = isFoundProblem(given) ? undefined : await paperEditor(shell);
  const document = isFoundProblem(given) ? given.document : editor?.document;
  const [{ offeredClearances }, report] = await Promise.all([
    loadEngine(),
    document && currentReport(shell.store, document),
  ]);
  if (!document || !report) return undefined;
  const at = isFoundProblem(given) ? given.problem.span.start : offsetOf(editor);
  const { clearances, here } = offeredClearances(report, at);
  if (clearances.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor into the section that is to be cleared, and try again.'),
    );
    return undefined;
  }
  const start = givenClearance(given);
  const first = here ?? (clearances.length === 1 ? clearances[0] : undefined);
  const isSaid = clearances.some(({ id }) => start.ids.includes(id));
  const answers = await askAll(
    title,
    [...(isSaid ? [] : [askWhich(report, clearances)]), askName(clearances), askJobTitle(clearances)],
    isSaid || !first ? start : { ...start, ids: [first.id] },
  );
  return answers && { ...answers, document };
}

function offsetOf(editor: vscode.TextEditor | undefined): number {
  return editor ? editor.document.offsetAt(editor.selection.active) : 0;
}

async function send(shell: Shell, { document, ids, name, jobTitle }: Asked): Promise<void> {
  const { clearanceRequest, sentForClearance } = await loadEngine();
  const written = await writeClearances(shell, document, ids, (details, { id }) =>
    sentForClearance(details, id, { name, jobTitle, date: today() }),
  );
  if (!written) return;
  await vscode.env.clipboard.writeText(clearanceRequest(written.report, written.clearances, name));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('A message to {0} with the text is on the clipboard: paste it into an e-mail.', name),
  );
}

async function record(shell: Shell, { document, ids, name, jobTitle }: Asked): Promise<void> {
  const { clearanceGiven, fingerprintNow } = await loadEngine();
  await writeClearances(shell, document, ids, (details, { id, section }, report) =>
    clearanceGiven(details, id, { name, jobTitle, date: today(), of: fingerprintNow(report, section) }),
  );
}
