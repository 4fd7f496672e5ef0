import * as vscode from 'vscode';
import type { FoundPaper, ListedItem, ListedMeeting, ListedReport } from '../../core/meeting/meetings.ts';
import type { PaperRow } from '../papers/chosen-paper.ts';

/** A row of the view; `paper` is the file that its commands are for. */
export type Row = MeetingRow | ItemRow | ListedPaperRow | PastRow;

export interface MeetingRow extends PaperRow {
  readonly kind: 'meeting';
  readonly folder: vscode.WorkspaceFolder;
  readonly meeting: ListedMeeting;
  readonly isNext: boolean;
}

/** An item and, where it has one report, that report. */
export interface ItemRow extends PaperRow {
  readonly kind: 'item';
  readonly of: MeetingRow;
  readonly item: ListedItem;
}

/** An agenda, minutes, or one of several reports of an item. */
export interface ListedPaperRow extends PaperRow {
  readonly kind: 'paper';
  readonly of: MeetingRow;
  readonly listed: ListedReport;
}

export interface PastRow extends PaperRow {
  readonly kind: 'past';
  readonly meetings: readonly MeetingRow[];
}

export function meetingRow(
  folder: vscode.WorkspaceFolder,
  meeting: ListedMeeting,
  isNext: boolean,
): MeetingRow {
  const first = meeting.items.flatMap(({ reports }) => reports).find(({ facts }) => facts !== undefined);
  const path = (meeting.agenda ?? first)?.path;
  return {
    kind: 'meeting',
    folder,
    meeting,
    isNext,
    paper: path === undefined ? undefined : inFolder(folder, path),
  };
}

/** The agenda, the items and the minutes of a meeting. */
export function rowsOf(of: MeetingRow): Row[] {
  const { agenda, items, minutes } = of.meeting;
  const paper = (listed: FoundPaper): Row => paperRow(of, listed);
  return [
    ...(agenda ? [paper(agenda)] : []),
    ...items.map((item) => itemRow(of, item)),
    ...minutes.map(paper),
  ];
}

/** The reports of an item that has several. */
export function reportsOf({ of, item }: ItemRow): Row[] {
  return item.reports.length > 1 ? item.reports.map((listed) => paperRow(of, listed)) : [];
}

/** The papers that a meeting's rows tell the state of. */
export function papersOf({ folder, meeting }: MeetingRow): vscode.Uri[] {
  const reports = meeting.items.flatMap((item) => item.reports);
  return [...(meeting.agenda ? [meeting.agenda] : []), ...reports, ...meeting.minutes]
    .filter(({ facts }) => facts !== undefined)
    .map(({ path }) => inFolder(folder, path));
}

function itemRow(of: MeetingRow, item: ListedItem): ItemRow {
  const [only, ...others] = item.reports;
  const paper = only?.facts && others.length === 0 ? inFolder(of.folder, only.path) : undefined;
  return { kind: 'item', of, item, paper };
}

function paperRow(of: MeetingRow, listed: ListedReport): ListedPaperRow {
  return { kind: 'paper', of, listed, paper: listed.facts && inFolder(of.folder, listed.path) };
}

function inFolder({ uri }: vscode.WorkspaceFolder, path: string): vscode.Uri {
  return vscode.Uri.joinPath(uri, path);
}
