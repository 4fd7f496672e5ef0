import * as vscode from 'vscode';
import { isPast } from '../../core/deadlines/moment.ts';
import { words } from '../../core/messages.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';
import { momentNow } from '../today.ts';
import { reckon, type Reckoned } from './reckoned.ts';

/** Shows, over the day of a meeting or decision, every date it brings with it. */
export function registerDeadlineHover({ store, log }: Shell): vscode.Disposable {
  const provideHover = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(log, 'Dates of a meeting', async () => {
      const dated = (await store.current(document))?.checked.dated;
      if (!dated) return undefined;
      const range = rangeOf(document, dated.dateSpan);
      if (!range.contains(position)) return undefined;
      return new vscode.Hover(await datesOf(await reckon(dated)), range);
    });
  return vscode.languages.registerHoverProvider('markdown', { provideHover });
}

async function datesOf({ deadlines, dated }: Reckoned): Promise<vscode.MarkdownString> {
  const { whenDue } = await loadEngine();
  const now = momentNow();
  const text = new vscode.MarkdownString();
  // Its links may call these two commands and no other.
  text.isTrusted = { enabledCommands: ['committeeReports.showDeadlines', 'committeeReports.exportCalendar'] };
  const show = vscode.l10n.t('How they were worked out');
  const save = vscode.l10n.t('Save to a calendar file…');
  // Above the dates, which may be more than the hover has room for.
  text.appendMarkdown(
    `[${show}](command:committeeReports.showDeadlines) · [${save}](command:committeeReports.exportCalendar)\n\n`,
  );
  for (const due of deadlines.due) {
    const mark = isPast(due, now) ? '~~' : '**';
    text.appendMarkdown(mark).appendText(whenDue(due)).appendMarkdown(`${mark} `);
    text.appendText(words(due.label)).appendMarkdown('\n\n');
  }
  for (const note of dated.meeting.cancelled ? deadlines.notes : []) {
    text.appendText(words(note)).appendMarkdown('\n\n');
  }
  return text;
}
