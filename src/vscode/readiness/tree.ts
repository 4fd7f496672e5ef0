import * as vscode from 'vscode';
import {
  asked,
  readinessOf,
  type ReadinessEntry,
  type ReadinessStep,
} from '../../core/readiness/readiness.ts';
import type { Asks } from '../../core/readiness/steps.ts';
import { isFoundProblem, type FoundProblem } from '../found-problem.ts';
import type { CurrentPaper } from '../papers/current-paper.ts';
import { lineWords } from './words.ts';

type ListedProblem = ReadinessEntry & FoundProblem;
type Row = ReadinessStep | ListedProblem;

/** The rows of *Before you submit*: the steps in which something is left to do, and under each what it is. */
export class ReadinessTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #current: CurrentPaper;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(current: CurrentPaper) {
    this.#current = current;
    this.#subscription = current.onDidChange(() => this.#changed.fire());
  }

  getChildren(row?: Row): Row[] {
    const paper = this.#current.checked;
    if (!paper || isFoundProblem(row)) return [];
    return row
      ? row.entries.map((entry) => ({ ...entry, document: paper.document }))
      : readinessOf(paper.checked);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return isFoundProblem(row) ? problemItem(row) : stepItem(row);
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#subscription).dispose();
  }
}

function stepItem({ id, title, entries }: ReadinessStep): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(entries.length);
  return item;
}

/** What the view offers to do about a problem: see `view/item/context` in package.json. */
function offersOn({ problem: { rule, fixes }, isSaid }: ReadinessEntry): string {
  return [
    ...(fixes.length > 0 ? ['fixable'] : []),
    ...(rule.startsWith('clearance-') ? ['clearance'] : []),
    ...(isSaid && !rule.startsWith('ignore-') ? ['ignorable'] : []),
  ].join(' ');
}

const icons: Readonly<Record<Asks, vscode.ThemeIcon>> = {
  missing: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.errorForeground')),
  wrong: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  judge: new vscode.ThemeIcon('question'),
};

function problemItem(listed: ListedProblem): vscode.TreeItem {
  const { document, asks, problem } = listed;
  const item = new vscode.TreeItem(problem.message);
  const where = lineWords(document, problem);
  item.description = where;
  item.tooltip = [problem.message, ...problem.fixes.map(({ title }) => `→ ${title}`)].join('\n\n');
  item.iconPath = icons[asks];
  item.accessibilityInformation = { label: `${asked(asks)}: ${problem.message} ${where}` };
  item.contextValue = offersOn(listed);
  item.command = {
    command: 'committeeReports.showProblem',
    title: vscode.l10n.t('Show in the text'),
    arguments: [listed],
  };
  return item;
}
