import * as vscode from 'vscode';
import type { Outcome } from '../../core/minutes/decide.ts';
import type { DecisionAt } from '../../core/minutes/decision-at.ts';
import type { Minutes } from '../../core/minutes/minutes.ts';
import { asSnippet, asText } from '../../core/template/draft.ts';
import type { PlacedWording } from '../../core/template/place-wording.ts';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { paperEditor } from '../papers/paper-editor.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

const COMMAND = 'committeeReports.changeDecision';
const KIND = vscode.CodeActionKind.RefactorRewrite;

/** *Change the decision…*, from the palette and by the light bulb on a resolution. */
export function registerChangeDecision(shell: Shell): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMAND, () =>
      carryOut(shell.log, 'Change the decision', async () => {
        const editor = await paperEditor(shell);
        if (editor) await changeDecision(shell, editor);
      }),
    ),
    vscode.languages.registerCodeActionsProvider('markdown', new DecisionActions(shell), {
      providedCodeActionKinds: [KIND],
    }),
  );
}

class DecisionActions implements vscode.CodeActionProvider {
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    { start }: vscode.Range,
    { only, triggerKind }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    // A bulb of its own on every line of a resolution would hide those that put something right.
    if (triggerKind === vscode.CodeActionTriggerKind.Automatic && !only) return [];
    const minutes = await currentMinutes(this.#shell, document);
    const { decisionAt } = await loadEngine();
    if (!minutes || !decisionAt(minutes, document.offsetAt(start))) return [];
    const title = vscode.l10n.t('Change the decision…');
    const action = new vscode.CodeAction(title, KIND);
    action.command = { command: COMMAND, title };
    return [action];
  }
}

/** The minutes that a document is, of the very text it has now; undefined where it is none. */
async function currentMinutes({ store }: Shell, document: vscode.TextDocument): Promise<Minutes | undefined> {
  const current = await store.current(document);
  return current?.version === document.version ? current.checked.minutes : undefined;
}

interface Change {
  readonly at: DecisionAt;
  readonly minutes: Minutes;
  readonly recommended: readonly string[];
}

async function changeDecision(shell: Shell, editor: vscode.TextEditor): Promise<void> {
  const found = await changeAt(shell, editor);
  if (!found) {
    return tell(vscode.l10n.t('Put the cursor in a resolution of the minutes, and try again.'));
  }
  const outcome = await pickOutcome(found);
  if (outcome === 'none') {
    return tell(vscode.l10n.t('This resolution is worded in a way that can only be changed by hand.'));
  }
  // The text may have changed while the officer chose.
  const now = outcome && (await changeAt(shell, editor));
  const change = now && (await changeTo(now, outcome));
  if (!change) return;
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  await editor.insertSnippet(
    new vscode.SnippetString(asSnippet(change.draft)),
    rangeOf(editor.document, change.span),
    options,
  );
}

async function changeAt(
  shell: Shell,
  { document, selection }: vscode.TextEditor,
): Promise<Change | undefined> {
  const minutes = await currentMinutes(shell, document);
  const { decisionAt, namedPapers, recommendedFor } = await loadEngine();
  const at = minutes && decisionAt(minutes, document.offsetAt(selection.active));
  if (!at) return undefined;
  const { paper, profile } = minutes;
  const recommended = document.isUntitled
    ? []
    : await shell.neighbours.whole(document.uri, ({ paperAt }) =>
        recommendedFor(at.item, minutes, namedPapers(paper, profile, paperAt)),
      );
  return { at, minutes, recommended };
}

async function changeTo(
  { at, minutes, recommended }: Change,
  outcome: Outcome,
): Promise<PlacedWording | undefined> {
  const engine = await loadEngine();
  return engine.changeDecision(at, outcome, minutes, recommended);
}

interface OutcomeItem extends vscode.QuickPickItem {
  readonly outcome: Outcome;
}

/** Which outcome, each shown with what the minutes would say; `none` where no words can be found for any. */
async function pickOutcome(change: Change): Promise<Outcome | 'none' | undefined> {
  const { outcomesAt } = await loadEngine();
  const items: OutcomeItem[] = [];
  for (const outcome of outcomesAt(change.at, change.recommended)) {
    const placed = await changeTo(change, outcome);
    if (placed)
      items.push({ ...wordsFor(outcome), outcome, detail: asText(placed.draft).replace(/\s+/g, ' ').trim() });
  }
  if (items.length === 0) return 'none';
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Change the decision'),
    placeHolder: vscode.l10n.t('What did the meeting do with the recommendation?'),
    matchOnDetail: true,
  });
  return picked?.outcome;
}

function wordsFor(outcome: Outcome): { readonly label: string } {
  const labels: Readonly<Record<Outcome, string>> = {
    adopt: vscode.l10n.t('Adopt it'),
    amend: vscode.l10n.t('Adopt it with an amendment'),
    reject: vscode.l10n.t('Reject it'),
    refer: vscode.l10n.t('Refer it to another body'),
    defer: vscode.l10n.t('Defer it'),
    withdraw: vscode.l10n.t('Note that it was withdrawn'),
    note: vscode.l10n.t('Note the report'),
  };
  return { label: labels[outcome] };
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
