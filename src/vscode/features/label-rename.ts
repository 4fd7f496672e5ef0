import * as vscode from 'vscode';
import { words } from '../../core/messages.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { rangeOf, workspaceEdit } from '../to-editor.ts';

/**
 * *Rename Symbol* on a label or a reference: both change together. Anywhere else it is left to VS Code, which
 * renames headings. What it throws, VS Code shows beside the name that was typed.
 */
export function registerLabelRename({ store, log }: Shell): vscode.Disposable {
  const find = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(log, 'Renaming a label', async () => {
      const [{ labelAt, renameLabel }, report] = await Promise.all([
        loadEngine(),
        currentReport(store, document),
      ]);
      const here = report && labelAt(report, document.offsetAt(position));
      return here && { here, rename: (name: string) => renameLabel(report, here, name) };
    });
  return vscode.languages.registerRenameProvider('markdown', {
    async prepareRename(document, position) {
      const found = await find(document, position);
      return found && { range: rangeOf(document, found.here.span), placeholder: found.here.label };
    },
    async provideRenameEdits(document, position, name) {
      const found = await find(document, position);
      const renamed = found?.rename(name);
      if (!renamed) return undefined;
      if ('refused' in renamed) throw new Error(words(renamed.refused));
      return workspaceEdit(document, renamed.edits);
    },
  });
}
