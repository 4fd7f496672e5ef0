import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { carryOut } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import { paperEditor } from '../papers/paper-editor.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

/** Milliseconds that the status bar says what was copied. */
const SAID = 5000;

/** *Copy reference to this paragraph*: gives the paragraph a label if it has none, and copies `[](#label)`. */
export function registerCopyReference(shell: Shell): vscode.Disposable {
  return vscode.commands.registerCommand('committeeReports.copyReference', () =>
    carryOut(shell.log, 'Copy reference', async () => {
      const editor = await paperEditor(shell);
      if (editor) await copyReferenceIn(shell, editor);
    }),
  );
}

async function copyReferenceIn({ store }: Shell, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const [{ copyReference }, report] = await Promise.all([loadEngine(), currentReport(store, document)]);
  const copied = report && copyReference(report, document.offsetAt(editor.selection.active));
  if (!copied) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor in a paragraph or heading of a report, and try again.'),
    );
    return;
  }
  const isLabelled =
    copied.edits.length === 0 ||
    (await editor.edit((edit) => {
      for (const { span, text } of copied.edits) edit.replace(rangeOf(document, span), text);
    }));
  if (!isLabelled) return;
  await vscode.env.clipboard.writeText(copied.reference);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('Copied a reference to {0}. Paste it where you refer to it.', copied.name),
    SAID,
  );
}
