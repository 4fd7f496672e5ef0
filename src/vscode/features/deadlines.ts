import * as vscode from 'vscode';
import { registerDeadlineHover } from '../deadlines/deadline-hover.ts';
import { DeadlinePages, noDates } from '../deadlines/deadline-pages.ts';
import { reckonFile, type Reckoned } from '../deadlines/reckoned.ts';
import { saveCalendar } from '../deadlines/save-calendar.ts';
import { createDeadlineItem } from '../deadlines/status-item.ts';
import { carryOut } from '../log.ts';
import { chosenPaper } from '../papers/chosen-paper.ts';
import type { Shell } from '../shell.ts';

/** The dates a meeting brings with it: the next in the status bar, all over its date, *Show deadlines*, and a calendar file. */
export function registerDeadlines(shell: Shell): vscode.Disposable {
  const pages = new DeadlinePages(shell);
  const command = (
    name: string,
    work: (paper: vscode.Uri, reckoned: Reckoned, given: unknown) => Thenable<unknown>,
  ) =>
    vscode.commands.registerCommand(`committeeReports.${name}`, (chosen: unknown, given: unknown) =>
      carryOut(shell.log, 'Deadlines', async () => {
        const paper = chosenPaper(shell, chosen);
        const reckoned = paper && (await reckonFile(shell, paper));
        if (reckoned) await work(paper, reckoned, given);
        else void vscode.window.showInformationMessage(noDates());
      }),
    );
  return vscode.Disposable.from(
    pages,
    createDeadlineItem(shell.current, shell.log),
    registerDeadlineHover(shell),
    command('showDeadlines', (paper) =>
      // Locked: it stays the page of deadlines when another Markdown file is opened.
      vscode.commands.executeCommand('markdown.showLockedPreviewToSide', pages.pageOf(paper)),
    ),
    command('exportCalendar', (paper, reckoned, target) =>
      saveCalendar(shell.files, paper, reckoned, target instanceof vscode.Uri ? target : undefined),
    ),
  );
}
