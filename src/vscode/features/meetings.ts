import * as vscode from 'vscode';
import { attempt, carryOut } from '../log.ts';
import { DraggedRows } from '../meetings/drag-rows.ts';
import { moveListedItem } from '../meetings/move-item.ts';
import type { Row } from '../meetings/rows.ts';
import { ToFix } from '../meetings/to-fix.ts';
import { MeetingsTree } from '../meetings/tree.ts';
import type { Shell } from '../shell.ts';

const VIEW = 'committeeReports.meetings';

/** The view *Meetings*: every meeting of the workspace with its items and reports. Nothing is read before it is seen. */
export function registerMeetings(shell: Shell): vscode.Disposable {
  const { index } = shell;
  const toFix = new ToFix(shell);
  const tree = new MeetingsTree(shell, toFix);
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: tree,
    dragAndDropController: new DraggedRows(shell),
    showCollapseAll: true,
  });
  const look = () => {
    if (!view.visible) return;
    void vscode.window.withProgress({ location: { viewId: VIEW } }, async () => {
      await attempt(shell.log, 'Looking for meetings', () => index.lookAgain());
      // Until then an empty view does not mean that there is no meeting.
      await vscode.commands.executeCommand('setContext', 'committeeReports.lookedForMeetings', true);
    });
  };
  // A key names no row: it means the one that is chosen.
  const command = (name: string, by: -1 | 1) =>
    vscode.commands.registerCommand(
      `committeeReports.${name}`,
      (row: Row | undefined = view.selection[0]) =>
        row && carryOut(shell.log, 'Moving an item', () => moveListedItem(shell, row, by)),
    );
  look();
  return vscode.Disposable.from(
    toFix,
    tree,
    view,
    view.onDidChangeVisibility(look),
    command('moveItemUp', -1),
    command('moveItemDown', 1),
  );
}
