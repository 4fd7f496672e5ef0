import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isoDate, plusDays, shortDate } from '../../src/core/civil-date.ts';
import { nextDeadline } from '../../src/vscode/deadlines/status-item.ts';
import { CurrentPaper } from '../../src/vscode/papers/current-paper.ts';
import { momentNow } from '../../src/vscode/today.ts';
import { madeShell } from './made-shell.ts';
import { cleanUp, councilFolder, eventually, find, forget, openFile, openUntitled } from './scratch.ts';

const meeting = plusDays(momentNow().date, 90);
const agenda = `---
type: agenda
committee: Cabinet
meeting_date: ${isoDate(meeting)}
time: "18:30"
items:
  - title: Apologies
---
`;

const page = () =>
  vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'committee-reports-deadlines');

describe('deadlines', () => {
  // VS Code tells nobody what its status bar shows, so the same is asked for here.
  const shell = madeShell();
  const current = new CurrentPaper(shell.store);

  after(async () => {
    current.dispose();
    await shell.dispose();
  });
  afterEach(cleanUp);

  it('says what is due next, and nothing for a paper without a date', async () => {
    await openUntitled(agenda);
    await eventually(async () => {
      const next = await nextDeadline(current.checked);
      assert.match(next?.text ?? '', /^Due \w{3} \d+ \w{3} \d{4}/);
      assert.match(next?.tooltip ?? '', /\n/, 'with its working-out');
    });
    await openUntitled(agenda.replace(/meeting_date.*\n/, ''));
    await eventually(() => assert.equal(current.checked?.checked.dated, undefined));
    assert.equal(await nextDeadline(current.checked), undefined);
  });

  it('shows every date over the date of the meeting, and nowhere else', async () => {
    const { document } = await openUntitled(agenda);
    const hoversAt = (place: vscode.Position) =>
      vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
    const wordsOf = (hovers: vscode.Hover[]) =>
      hovers.flatMap(({ contents }) =>
        contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')),
      );
    const typed = find(document, isoDate(meeting));
    const shown = await eventually(async () => {
      const words = wordsOf(await hoversAt(typed.start))
        .join('\n')
        .replaceAll('&nbsp;', ' ');
      assert.match(words, /Publish the agenda and the reports/);
      return words;
    });
    assert.match(shown, /command:committeeReports\.exportCalendar/);
    const elsewhere = wordsOf(await hoversAt(find(document, 'Apologies').start)).join('\n');
    assert.doesNotMatch(elsewhere, /exportCalendar/);
  });

  it('shows all of them with their working-out on a page that follows the paper', async () => {
    const { document } = await openFile('agendas/deadlines.md', agenda);
    await vscode.commands.executeCommand('committeeReports.showDeadlines', document.uri);
    await eventually(() =>
      assert.match(page()?.getText() ?? '', new RegExp(`^# Cabinet, ${shortDate(meeting)}\n`)),
    );
    assert.match(page()?.getText() ?? '', /clear working days before/);
    await eventually(() => assert.equal(vscode.window.activeTextEditor, undefined));
    assert.equal(current.checked?.document.uri.path, document.uri.path, 'it is still the paper worked on');
    const later = plusDays(meeting, 7);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, find(document, isoDate(meeting)), isoDate(later));
    await vscode.workspace.applyEdit(edit);
    await eventually(() =>
      assert.match(page()?.getText() ?? '', new RegExp(`^# Cabinet, ${shortDate(later)}\n`)),
    );
  });

  it('writes them to a calendar file', async () => {
    const { document } = await openFile('agendas/calendar.md', agenda);
    const target = vscode.Uri.joinPath(councilFolder(), 'agendas/cabinet.ics');
    forget('agendas/cabinet.ics');
    await vscode.commands.executeCommand('committeeReports.exportCalendar', document.uri, target);
    const calendar = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
    assert.match(
      calendar,
      new RegExp(`DTSTART;TZID=Europe/London:${isoDate(meeting).replaceAll('-', '')}T183000`),
    );
  });
});
