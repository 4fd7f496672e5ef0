import * as vscode from 'vscode';
import { dueInWords } from '../../core/deadlines/explain.ts';
import { words } from '../../core/messages.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import type { CurrentPaper } from '../papers/current-paper.ts';
import { momentNow } from '../today.ts';
import { reckon } from './reckoned.ts';

/** What the item in the status bar says. */
export interface NextDeadline {
  readonly text: string;
  readonly tooltip: string;
}

/** Says in the status bar what is due next for the paper that is being worked on; a click shows every date. */
export function createDeadlineItem(current: CurrentPaper, log: vscode.LogOutputChannel): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('committeeReports.deadline', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Next deadline');
  item.command = 'committeeReports.showDeadlines';
  const update = () =>
    attempt(log, 'Next deadline', async () => {
      const paper = current.checked;
      const next = await nextDeadline(paper);
      // Another paper may be worked on by then.
      if (paper !== current.checked) return;
      if (!next) return item.hide();
      item.text = `$(calendar) ${next.text}`;
      item.tooltip = next.tooltip;
      item.accessibilityInformation = { label: `${next.text}: ${next.tooltip}` };
      item.show();
    });
  void update();
  return vscode.Disposable.from(
    item,
    current.onDidChange(update),
    // An hour may have gone by in another window.
    vscode.window.onDidChangeWindowState(({ focused }) => void (focused && update())),
  );
}

/** What is due next for a paper; undefined where nothing is. */
export async function nextDeadline(paper: CurrentPaper['checked']): Promise<NextDeadline | undefined> {
  const dated = paper?.checked.dated;
  if (!dated) return undefined;
  const [{ nextDue, dueFacts }, { deadlines, published }] = await Promise.all([loadEngine(), reckon(dated)]);
  const due = nextDue(deadlines, momentNow(), published);
  if (!due) return undefined;
  return {
    text: vscode.l10n.t('Due {0}', dueInWords(due)),
    tooltip: [words(due.label), ...dueFacts(due)].join('\n'),
  };
}
