import * as vscode from 'vscode';
import { readDate, shortDate } from '../../core/civil-date.ts';
import { words } from '../../core/messages.ts';
import type { Profiles } from '../council/profiles.ts';
import { loadEngine } from '../engine.ts';
import { momentNow } from '../today.ts';
import type { MeetingRow, PastRow } from './rows.ts';

/** A meeting as the view shows it: the day, the body, and what is due next. */
export async function meetingItem(row: MeetingRow, profiles: Profiles): Promise<vscode.TreeItem> {
  const { folder, meeting, isNext } = row;
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const [{ nextForListed, dueFacts, whenDue }, profile] = await Promise.all([
    loadEngine(),
    profiles.of(folder.uri),
  ]);
  const date = readDate(meeting.date ?? '');
  const due = nextForListed(meeting, profile, momentNow());
  const day = date ? shortDate(date) : vscode.l10n.t('No date yet');
  const committee = [
    meeting.committee === '' ? vscode.l10n.t('No committee named') : meeting.committee,
    // Two councils may have a body of one name.
    ...((vscode.workspace.workspaceFolders ?? []).length > 1 ? [folder.name] : []),
  ].join(' · ');
  // The day first: the names of committees are long, and the meetings are in the order of their days.
  const item = new vscode.TreeItem(day, isNext ? Expanded : Collapsed);
  // A row keeps whether it is unfolded as long as its name is the same, and which is next is known last of all.
  item.id = isNext ? `${idOf(row)} next` : idOf(row);
  item.description = due ? vscode.l10n.t('{0} · due {1}', committee, whenDue(due)) : committee;
  item.tooltip = [
    [committee, day].join(', '),
    ...(due ? ['', `${whenDue(due)}: ${words(due.label)}`, ...dueFacts(due)] : []),
  ].join('\n');
  item.accessibilityInformation = { label: `${day}, ${item.description}` };
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.contextValue = ['meeting', meeting.agenda ? 'paper agenda' : '', date ? 'dated' : ''].join(' ').trim();
  return item;
}

export function pastItem({ meetings }: PastRow): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Past meetings'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'past';
  item.description = String(meetings.length);
  item.iconPath = new vscode.ThemeIcon('history');
  return item;
}

/** By this VS Code knows a meeting and what is below it again. */
export function idOf({ folder, meeting }: MeetingRow): string {
  return `${folder.uri.toString()} ${meeting.id}`;
}
