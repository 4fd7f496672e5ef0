import * as vscode from 'vscode';
import type { ListedReport } from '../../core/meeting/meetings.ts';
import { paperState } from '../../core/meeting/paper-state.ts';
import { idOf } from './meeting-item.ts';
import type { ItemRow, ListedPaperRow } from './rows.ts';
import type { ToFix } from './to-fix.ts';
import { stateIcons, stateWords } from './words.ts';

/** An item as the view shows it: its number and title, and how far its report has come. */
export function agendaItem(row: ItemRow, toFix: ToFix): vscode.TreeItem {
  const { of, item, paper } = row;
  const { items, agenda } = of.meeting;
  const isFolded = item.reports.length > 1;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const shown = new vscode.TreeItem(
    [item.number, item.title].filter((part) => part !== undefined && part !== '').join('  '),
    isFolded ? Collapsed : None,
  );
  // The same wherever it is moved to, so that it stays selected.
  const same = items.slice(0, items.indexOf(item)).filter(({ title }) => title === item.title);
  shown.id = `${idOf(of)} item ${same.length} ${item.title}`;
  const [only] = item.reports;
  if (only && !isFolded) showState(shown, only, paper, toFix);
  if (isFolded) shown.description = vscode.l10n.t('{0} reports', item.reports.length);
  if (item.reports.length === 0) shown.iconPath = new vscode.ThemeIcon('circle-small');
  if (agenda && item.place === undefined) shown.description = offAgenda(shown.description);
  const last = items.findLastIndex(({ place }) => place !== undefined);
  const movable =
    item.place === undefined ? [] : [item.place > 0 ? 'up' : '', item.place < last ? 'down' : ''];
  // A report that is on no agenda yet can be put on one.
  const kind = paper && item.place === undefined ? 'paper report' : paper ? 'paper' : '';
  shown.contextValue = ['item', kind, ...movable].filter((word) => word !== '').join(' ');
  const target = paper ?? (isFolded ? undefined : of.paper);
  if (target) shown.command = openCommand(target);
  return shown;
}

/** An agenda, minutes, or one of an item's reports, and how far it has come. */
export function paperItem({ of, listed, paper }: ListedPaperRow, toFix: ToFix): vscode.TreeItem {
  const shown = new vscode.TreeItem(titleOf(listed));
  const index = of.meeting.items.flatMap(({ reports }) => reports).indexOf(listed);
  shown.id = `${idOf(of)} paper ${index} ${listed.path}`;
  showState(shown, listed, paper, toFix);
  shown.contextValue = paper ? `paper ${listed.facts?.type ?? ''}` : '';
  if (paper) shown.command = openCommand(paper);
  return shown;
}

function titleOf({ path, facts }: ListedReport): string {
  switch (facts?.type) {
    case 'agenda':
      return vscode.l10n.t('Agenda');
    case 'minutes':
      return vscode.l10n.t('Minutes');
    default:
      return facts?.title ? facts.title : path;
  }
}

function showState(
  shown: vscode.TreeItem,
  { path, facts }: ListedReport,
  paper: vscode.Uri | undefined,
  toFix: ToFix,
): void {
  const count = paper && toFix.of(paper);
  const state = paperState(facts, path, count);
  shown.description = stateWords(state, count);
  shown.iconPath = stateIcons[state];
  const title = typeof shown.label === 'string' ? shown.label : path;
  shown.tooltip = [title, path, shown.description].join('\n');
  shown.accessibilityInformation = { label: `${title}, ${shown.description}` };
}

function offAgenda(state: string | boolean | undefined): string {
  const words = vscode.l10n.t('not on the agenda');
  return typeof state === 'string' ? `${state}, ${words}` : words;
}

function openCommand(paper: vscode.Uri): vscode.Command {
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [paper] };
}
