import * as vscode from 'vscode';
import { addReportTo } from '../add-report.ts';
import { carryOut } from '../log.ts';
import type { Shell } from '../shell.ts';
import { moveListedItem } from './move-item.ts';
import type { MeetingRow, Row } from './rows.ts';

/** What is dragged within the view, by the name that VS Code gives it. */
const DRAGGED = 'application/vnd.code.tree.committeereports.meetings';

/**
 * An item that is dropped on another one of its meeting takes its place there; a report that is dropped on another
 * meeting is put on its agenda. *Move up*, *Move down* and *Add report to agenda…* do the same without a mouse.
 */
export class DraggedRows implements vscode.TreeDragAndDropController<Row> {
  readonly #shell: Shell;
  readonly dragMimeTypes = [DRAGGED];
  readonly dropMimeTypes = [DRAGGED];

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  handleDrag([row]: readonly Row[], transfer: vscode.DataTransfer): void {
    if (row && (isMovable(row) || reportOf(row))) transfer.set(DRAGGED, new vscode.DataTransferItem(row));
  }

  async handleDrop(target: Row | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const row = transfer.get(DRAGGED)?.value as Row | undefined;
    const meeting = target && meetingOf(target);
    const own = row && meetingOf(row);
    if (!row || !meeting || !own) return;
    await carryOut(this.#shell.log, 'Moving what was dragged', async () => {
      if (isSameMeeting(own, meeting) && isMovable(row)) await this.#toPlaceOf(target, row);
      else await this.#onAgenda(meeting, reportOf(row));
    });
  }

  async #toPlaceOf(target: Row, row: Row): Promise<void> {
    if (target.kind !== 'item' || row.kind !== 'item') return;
    const [from, to] = [row.item.place, target.item.place];
    if (from !== undefined && to !== undefined && from !== to) {
      await moveListedItem(this.#shell, row, to - from);
    }
  }

  async #onAgenda({ meeting, paper }: MeetingRow, report: vscode.Uri | undefined): Promise<void> {
    if (!report) return;
    if (meeting.agenda && paper) return addReportTo(this.#shell, paper, report);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('That meeting has no agenda yet. “New agenda…” begins one.'),
    );
  }
}

/** Whether a row has a place among the items of an agenda. */
function isMovable(row: Row): boolean {
  return row.kind === 'item' && row.item.place !== undefined;
}

/** The report of a row, where it has one. */
function reportOf(row: Row): vscode.Uri | undefined {
  if (row.kind === 'item') return row.paper;
  return row.kind === 'paper' && row.listed.facts?.type === 'report' ? row.paper : undefined;
}

function meetingOf(row: Row): MeetingRow | undefined {
  if (row.kind === 'past') return undefined;
  return row.kind === 'meeting' ? row : row.of;
}

function isSameMeeting(one: MeetingRow, other: MeetingRow): boolean {
  return one.meeting.id === other.meeting.id && one.folder.uri.toString() === other.folder.uri.toString();
}
