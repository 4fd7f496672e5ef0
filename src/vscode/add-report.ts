import * as vscode from 'vscode';
import { pathTo } from '../core/meeting/path-to.ts';
import { textAt } from '../core/parse/front-matter/tree.ts';
import { isWhollyExempt } from '../core/report/exempt/wholly-exempt.ts';
import { loadEngine } from './engine.ts';
import { paperAsItStands } from './papers/paper-as-it-stands.ts';
import type { Shell } from './shell.ts';
import { showSource } from './show-source.ts';
import { workspaceEdit } from './to-editor.ts';

/**
 * Puts a report on an agenda and shows it there, in one edit of the agenda; a file in which nothing was unsaved is
 * saved. Where that cannot be done, it is said why.
 */
export async function addReportTo(shell: Shell, agendaFile: vscode.Uri, report: vscode.Uri): Promise<void> {
  const { store, profiles } = shell;
  const paper = await paperAsItStands(shell, report);
  if (!paper) return;
  if (vscode.workspace.getWorkspaceFolder(agendaFile) !== vscode.workspace.getWorkspaceFolder(report)) {
    return tell(vscode.l10n.t('The report and the agenda have to be in the same folder of the workspace.'));
  }
  const document = await vscode.workspace.openTextDocument(agendaFile);
  const [{ addReport, composeAgenda, isOnAgenda }, profile, current] = await Promise.all([
    loadEngine(),
    profiles.of(agendaFile),
    store.current(document),
  ]);
  const agenda = current && composeAgenda(current.checked.paper, profile);
  if (!agenda || current.version !== document.version) return;
  const path = pathTo(agendaFile.path, report.path);
  if (isOnAgenda(agenda, path)) return tell(vscode.l10n.t('The report is on that agenda already.'));
  const { root } = paper.frontMatter;
  const inPrivate = isWhollyExempt(root);
  const title = textAt(root, 'public_title') ?? textAt(root, 'title') ?? path;
  const edit = addReport(agenda, { path, title, inPrivate });
  if (!edit) return tell(vscode.l10n.t('The items of that agenda are not a list. Put that right first.'));
  const hadUnsaved = document.isDirty;
  await vscode.workspace.applyEdit(workspaceEdit(document, [edit]));
  if (!hadUnsaved) await document.save();
  await showSource(agendaFile, edit.span.start + Math.max(0, edit.text.search(/\S/)));
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
