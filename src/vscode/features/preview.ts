import * as vscode from 'vscode';
import { readMemory } from '../../preview/guards.ts';
import { chosenPaper } from '../chosen-paper.ts';
import { attempt } from '../log.ts';
import { openPaper } from '../preview/open-paper.ts';
import { PreviewPanel } from '../preview/panel.ts';
import type { Shell } from '../shell.ts';

/** By this VS Code knows whom to ask for a preview after the window was reloaded (see package.json). */
const viewType = 'committeeReports.preview';

/** *Open agenda item preview*: one preview for each paper, beside its editor, kept over a reload. */
export function registerPreview(shell: Shell): vscode.Disposable {
  const open = new Map<string, PreviewPanel>();

  const adopt = (panel: vscode.WebviewPanel, paper: vscode.Uri): void => {
    const address = paper.toString();
    open.set(address, new PreviewPanel(panel, paper, shell));
    panel.onDidDispose(() => open.delete(address));
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('committeeReports.openPreview', (chosen: unknown) => {
      const paper = chosenPaper(chosen);
      if (!paper) return;
      const known = open.get(paper.toString());
      if (known) return known.reveal();
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      adopt(vscode.window.createWebviewPanel(viewType, '', place), paper);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) =>
        attempt(shell.log, 'Preview', async () => {
          const memory = readMemory(state);
          const paper = memory && vscode.Uri.parse(memory.paper);
          if (paper && (await openPaper(paper))) adopt(panel, paper);
          else panel.dispose();
        }),
    }),
  );
}
