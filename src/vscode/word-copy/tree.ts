import * as vscode from 'vscode';
import type { CopyHolder } from './copy-holder.ts';
import type { ReturnedCopy } from './returned-copy.ts';
import { groupsOf, type ChangeRow, type CommentRow, type CopyRow, type GroupRow } from './rows.ts';
import { changeWords, handHint, handWords, madeBy, quoted, sentence } from './words.ts';

/** The rows of *Word comes back*: what is to be decided, section by section, then what is settled. */
export class CopyTree implements vscode.TreeDataProvider<CopyRow>, vscode.Disposable {
  readonly #holder: CopyHolder;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(holder: CopyHolder) {
    this.#holder = holder;
    this.#subscription = holder.onDidChange(() => this.#changed.fire());
  }

  getChildren(row?: CopyRow): CopyRow[] {
    if (row) return row.kind === 'group' ? [...row.rows] : [];
    return this.#holder.copy ? [...groupsOf(this.#holder.copy)] : [];
  }

  getTreeItem(row: CopyRow): vscode.TreeItem {
    const { copy } = this.#holder;
    if (row.kind === 'group') return groupItem(row, copy);
    const item = row.kind === 'change' ? changeItem(row, copy) : commentItem(row, copy);
    item.command = {
      command: 'committeeReports.showWordChange',
      title: vscode.l10n.t('Show in the text'),
      arguments: [row],
    };
    return item;
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#subscription).dispose();
  }
}

function groupItem({ id, title, rows, isOpen }: GroupRow, copy: ReturnedCopy | undefined): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, isOpen ? Expanded : Collapsed);
  item.id = id;
  item.description = String(rows.length);
  const open = rows.filter((row) => row.kind === 'change' && copy?.isOpen(row.placed));
  item.contextValue = open.length > 0 ? 'section' : '';
  return item;
}

function changeItem({ placed }: ChangeRow, copy: ReturnedCopy | undefined): vscode.TreeItem {
  const { change, make, state } = placed;
  const label = changeWords(placed);
  const item = new vscode.TreeItem(label);
  const settled =
    state === 'made' ? vscode.l10n.t('accepted') : copy?.isLeft(placed) ? vscode.l10n.t('left') : undefined;
  item.description = [settled, madeBy(change)].filter(Boolean).join(' · ');
  const isOpen = copy?.isOpen(placed) ?? false;
  item.contextValue = isOpen
    ? make
      ? 'acceptable leavable'
      : 'leavable'
    : copy?.isLeft(placed)
      ? 'left'
      : '';
  item.iconPath = new vscode.ThemeIcon(iconOf(placed));
  const tooltip = new vscode.MarkdownString(`${sentence(placed)}\n\n*${madeBy(change)}*`);
  const hint = handHint(placed);
  if (hint !== '') tooltip.appendMarkdown(`\n\n${hint}`);
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: [label, item.description, hint].filter(Boolean).join('. ') };
  return item;
}

function iconOf({ change, state }: ChangeRow['placed']): string {
  if (state === 'made') return 'check';
  if (change.by === undefined) return 'question';
  if (change.kind === 'looks' || change.kind === 'withdrawn') return 'info';
  if (change.old === '') return 'diff-added';
  return change.new === '' ? 'diff-removed' : 'diff-modified';
}

function commentItem({ placed }: CommentRow, copy: ReturnedCopy | undefined): vscode.TreeItem {
  const { comment, quoted: words, span } = placed;
  const item = new vscode.TreeItem(quoted(comment.text));
  const isDone = copy?.isDone(placed) ?? false;
  item.description = [isDone ? vscode.l10n.t('done') : undefined, handWords(comment.by)]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = new vscode.ThemeIcon(isDone ? 'pass' : 'comment');
  item.contextValue = isDone ? 'done' : span ? 'comment keepable' : 'comment';
  const said = [comment, ...comment.replies].map(({ by, text }) => `${handWords(by)}: ${text}`);
  item.tooltip = [words === '' ? undefined : vscode.l10n.t('On: {0}', quoted(words)), ...said]
    .filter(Boolean)
    .join('\n\n');
  return item;
}
