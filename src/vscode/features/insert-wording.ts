import * as vscode from 'vscode';
import { asSnippet, asText, draftOf } from '../../core/template/draft.ts';
import type { OfferedWording } from '../../core/template/offer-wording.ts';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { paperEditor } from '../papers/paper-editor.ts';
import type { Shell } from '../shell.ts';
import { rangeOf, spanOf } from '../to-editor.ts';

interface WordingItem extends vscode.QuickPickItem {
  /** Absent from the lines between groups. */
  readonly wording?: OfferedWording;
}

/** *Insert standard wording…*: the wordings that fit the section the cursor is in, then the others. */
export function registerInsertWording(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.insertWording', () =>
    carryOut(shell.log, 'Insert standard wording', async () => {
      const editor = await paperEditor(shell);
      if (editor) await insertWording(shell, editor);
    }),
  );
}

async function insertWording({ store, profiles }: Shell, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const { offerWordings, placeWording, wordingPlace } = await loadEngine();
  const asked = await store.current(document);
  const place = asked && wordingPlace(asked.checked, document.offsetAt(editor.selection.active));
  if (!place) return tell(vscode.l10n.t('Standard wordings go into reports, agendas and minutes.'));
  const wording = await pick(offerWordings(place, await profiles.of(document.uri)));
  if (!wording) return;
  // The text may have changed while the officer chose.
  const current = await store.current(document);
  const placed =
    current &&
    placeWording(current.checked.paper, spanOf(document, editor.selection), draftOf(wording.text.trimEnd()));
  if (!placed) return tell(vscode.l10n.t('Put the cursor where the words are to go, and try again.'));
  const snippet = new vscode.SnippetString(asSnippet(placed.draft));
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  await editor.insertSnippet(snippet, rangeOf(document, placed.span), options);
}

async function pick(offered: readonly OfferedWording[]): Promise<OfferedWording | undefined> {
  const picked = await vscode.window.showQuickPick(itemsOf(offered), {
    title: vscode.l10n.t('Insert standard wording'),
    placeHolder: vscode.l10n.t('Type a word to look for, such as “none” or “delegate”'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.wording;
}

function itemsOf(offered: readonly OfferedWording[]): WordingItem[] {
  const fitting = offered.filter(({ fits }) => fits).map(itemOf);
  const others = offered.filter(({ fits }) => !fits).map(itemOf);
  const heading = (label: string): WordingItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  if (fitting.length === 0) return others;
  return [
    heading(vscode.l10n.t('For this section')),
    ...fitting,
    heading(vscode.l10n.t('Other wordings')),
    ...others,
  ];
}

function itemOf(wording: OfferedWording): WordingItem {
  const { name, description = '', text } = wording;
  return { label: name, description, detail: asText(draftOf(text)).replace(/\s+/g, ' '), wording };
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
