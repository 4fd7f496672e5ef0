import * as vscode from 'vscode';
import { readMemory } from '../../preview/guards.ts';
import { attempt } from '../log.ts';
import { chosenPaper } from '../papers/chosen-paper.ts';
import { looksOurs } from '../papers/ours.ts';
import { needsPaper } from '../papers/paper-editor.ts';
import { PreviewPanel } from '../preview/panel.ts';
import type { Shell } from '../shell.ts';

/** By this VS Code knows whom to ask for a preview after the window was reloaded (see package.json). */
const viewType = 'committeeReports.preview';

/**
 * *Open agenda item preview*: beside the editor, kept over a reload. One preview follows the editor from paper to
 * paper; one that is pinned stays with its own.
 */
export function registerPreview(shell: Shell): vscode.Disposable {
  const open = shell.previews;

  const adopt = (panel: vscode.WebviewPanel, paper: vscode.Uri): void => {
    const preview = new PreviewPanel(panel, paper, shell);
    open.add(preview);
    panel.onDidDispose(() => open.delete(preview));
  };

  const showing = (paper: vscode.Uri) =>
    [...open].find((preview) => preview.paper.toString() === paper.toString());
  const following = () => [...open].find((preview) => !preview.choice.pinned);

  return vscode.Disposable.from(
    vscode.commands.registerCommand('committeeReports.openPreview', (chosen: unknown) => {
      const paper = chosenPaper(shell, chosen);
      if (!paper) {
        void vscode.window.showInformationMessage(needsPaper());
        return;
      }
      const known = showing(paper) ?? following();
      if (known) {
        known.follow(paper);
        return known.reveal();
      }
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      adopt(vscode.window.createWebviewPanel(viewType, '', place), paper);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && looksOurs(editor.document) && !showing(editor.document.uri)) {
        following()?.follow(editor.document.uri);
      }
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const preview of open) {
        for (const { oldUri, newUri } of files) {
          const under = pathUnder(oldUri, preview.paper);
          if (under !== undefined) preview.follow(newUri.with({ path: newUri.path + under }));
        }
      }
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) =>
        attempt(shell.log, 'Preview', () => {
          const memory = readMemory(state);
          if (memory) adopt(panel, vscode.Uri.parse(memory.paper));
          else panel.dispose();
        }),
    }),
  );
}

/** The rest of a file's path below a folder, or nothing for the file itself; undefined for a file elsewhere. */
function pathUnder(folder: vscode.Uri, file: vscode.Uri): string | undefined {
  const isWithin =
    file.toString() === folder.toString() || file.toString().startsWith(`${folder.toString()}/`);
  return isWithin ? file.path.slice(folder.path.length) : undefined;
}
