import * as vscode from 'vscode';
import { meetingsOf } from '../../core/meeting/meetings.ts';
import type { Shell } from '../shell.ts';
import { today } from '../today.ts';
import { meetingItem, pastItem } from './meeting-item.ts';
import { agendaItem, paperItem } from './paper-item.ts';
import { meetingRow, papersOf, reportsOf, rowsOf, type MeetingRow, type Row } from './rows.ts';
import type { ToFix } from './to-fix.ts';

/** Milliseconds in which several changes are shown as one. */
const REST = 50;

/** The meetings of the workspace, the next first and past ones folded; under each its agenda, items and minutes. */
export class MeetingsTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #shell: Shell;
  readonly #toFix: ToFix;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(shell: Shell, toFix: ToFix) {
    this.#shell = shell;
    this.#toFix = toFix;
    const soon = () => {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#changed.fire();
      }, REST);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      shell.index.onDidChange(soon),
      toFix.onDidChange(soon),
      shell.profiles.onDidRead(soon),
      // What is past and what is due hang on the hour, and a window may stay open overnight.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) soon();
      }),
    );
  }

  getChildren(row?: Row): Row[] {
    switch (row?.kind) {
      case undefined:
        return this.#meetings();
      case 'past':
        return [...row.meetings];
      case 'meeting':
        // Only of a meeting that is unfolded are whole papers read.
        this.#toFix.want(papersOf(row));
        return rowsOf(row);
      case 'item':
        return reportsOf(row);
      case 'paper':
        return [];
    }
  }

  getTreeItem(row: Row): vscode.TreeItem | Promise<vscode.TreeItem> {
    switch (row.kind) {
      case 'past':
        return pastItem(row);
      case 'meeting':
        return meetingItem(row, this.#shell.profiles);
      case 'item':
        return agendaItem(row, this.#toFix);
      case 'paper':
        return paperItem(row, this.#toFix);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #meetings(): Row[] {
    const { index } = this.#shell;
    const each = (vscode.workspace.workspaceFolders ?? []).map((folder) => ({
      folder,
      ...meetingsOf(index.papersIn(folder.uri), today()),
    }));
    const upcoming = each.flatMap(({ folder, upcoming }) =>
      upcoming.map((meeting, place) => meetingRow(folder, meeting, place === 0 && index.isWhole)),
    );
    const past = each.flatMap(({ folder, past }) =>
      past.map((meeting) => meetingRow(folder, meeting, false)),
    );
    if (each.length > 1) {
      const day = ({ meeting }: MeetingRow) => meeting.date ?? '9999';
      upcoming.sort((a, b) => day(a).localeCompare(day(b)));
      past.sort((a, b) => day(b).localeCompare(day(a)));
    }
    return past.length === 0 ? upcoming : [...upcoming, { kind: 'past', meetings: past, paper: undefined }];
  }
}
