import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { offerRepairs } from '../offer-repairs.ts';
import { paperEditor } from '../papers/paper-editor.ts';
import type { Shell } from '../shell.ts';
import { workspaceEdit } from '../to-editor.ts';
import { today } from '../today.ts';

const COMMAND = 'committeeReports.addMissingFields';

/** *Add missing fields*: every field that must be given and is not, in its place, as one step to undo. */
export function registerAddMissingFields(shell: Shell): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMAND, () =>
      carryOut(shell.log, 'Add missing fields', async () => {
        const editor = await paperEditor(shell);
        if (editor) await addMissing(shell, editor);
      }),
    ),
    // Beside the repair of one missing field, the repair of all.
    offerRepairs(shell, async ({ checked, here }) => {
      const { missingFields } = await loadEngine();
      const missing = missingFields(checked);
      const of = missing.filter((problem) => here.includes(problem));
      if (missing.length < 2 || of.length === 0) return [];
      const title = vscode.l10n.t('Add every missing field ({0})', missing.length);
      return [{ title, of, command: { command: COMMAND } }];
    }),
  );
}

async function addMissing({ store, profiles }: Shell, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const [{ addMissingFields }, profile] = await Promise.all([loadEngine(), profiles.of(document.uri)]);
  const current = await store.current(document);
  const edits = current ? addMissingFields(current.checked, { profile, today: today() }) : [];
  const [first] = edits;
  if (first === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No field is missing among the details.'));
    return;
  }
  await vscode.workspace.applyEdit(workspaceEdit(document, edits));
  // To where the first of them is to be filled in: behind its name, or in its blank.
  const names = /^(?:\s*(?:#[^\r\n]*)?[\r\n]+)*/.exec(first.text)?.[0].length ?? 0;
  const line = /^[^\r\n]*/.exec(first.text.slice(names))?.[0] ?? '';
  const place = document.positionAt(first.span.start + names + line.length);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
