import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isoDate, plusDays } from '../../src/core/civil-date.ts';
import { nextDeadline } from '../../src/vscode/deadlines/status-item.ts';
import { ToFix } from '../../src/vscode/meetings/to-fix.ts';
import { MeetingsTree } from '../../src/vscode/meetings/tree.ts';
import { CurrentPaper } from '../../src/vscode/papers/current-paper.ts';
import { MeetingPapers } from '../../src/vscode/preview/meeting-papers.ts';
import { ReadinessTree } from '../../src/vscode/readiness/tree.ts';
import { momentNow } from '../../src/vscode/today.ts';
import { madeShell } from './made-shell.ts';
import {
  changeFiles,
  cleanUp,
  councilFolder,
  eventually,
  find,
  forget,
  openFile,
  rulesIn,
  soundReport,
  write,
} from './scratch.ts';

const first = plusDays(momentNow().date, 60);
const second = plusDays(momentNow().date, 90);
const report = soundReport.replace(/meeting_date.*/, `meeting_date: ${isoDate(first)}`);
const item = '  - title: The library\n    report: ../papers/moving.md\n';
const agendaOf = (date: typeof first, items: string) =>
  `---\ntype: agenda\ncommittee: Cabinet\nmeeting_date: ${isoDate(date)}\nitems:\n  - title: Apologies\n${items}---\n`;

const uriOf = (path: string) => vscode.Uri.joinPath(councilFolder(), path);

async function replace({ document }: vscode.TextEditor, words: string, others: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, find(document, words), others);
  await vscode.workspace.applyEdit(edit);
}

describe('a report that is moved to another meeting', () => {
  const shell = madeShell();
  const current = new CurrentPaper(shell.store);
  const readiness = new ReadinessTree(current);
  const toFix = new ToFix(shell);
  const tree = new MeetingsTree(shell, toFix);

  before(() => shell.index.start());
  after(async () => {
    vscode.Disposable.from(tree, toFix, readiness, current).dispose();
    await shell.dispose();
  });
  afterEach(cleanUp);

  /** The rows below a meeting. */
  const listed = async (date: typeof first) => {
    const meeting = tree
      .getChildren()
      .find((row) => row.kind === 'meeting' && row.meeting.date === isoDate(date));
    const rows = meeting ? tree.getChildren(meeting) : [];
    const items = await Promise.all(rows.map(async (row) => tree.getTreeItem(row)));
    return items.map(({ label, description }) => `${label as string} | ${(description as string) ?? ''}`);
  };
  // Some days of the year are holidays.
  const isMeant = (rule: string) => rule !== 'meeting-on-closed-day';
  const rulesOf = (uri: vscode.Uri) => rulesIn({ uri }).filter(isMeant);
  const inReadiness = () =>
    readiness
      .getChildren()
      .flatMap((step) => readiness.getChildren(step))
      .map((row) => ('problem' in row ? row.problem.rule : ''))
      .filter(isMeant);
  const hover = async ({ document }: vscode.TextEditor) => {
    const at = find(document, 'meeting_date: ').end;
    const shown: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      at.translate(0, 1),
    );
    return shown
      .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
      .join();
  };

  it('by its date takes with it every date, view and problem, of agendas that are open and that are not', async () => {
    const closed = await write('agendas/moving-1.md', agendaOf(first, item));
    const other = await openFile('agendas/moving-2.md', agendaOf(second, ''));
    const editor = await openFile('papers/moving.md', report);
    await shell.index.lookAgain();
    await vscode.commands.executeCommand('committeeReports.checkAll');
    await eventually(async () => {
      assert.deepEqual(rulesOf(editor.document.uri), []);
      assert.match((await listed(first)).join('\n'), /2 {2}The library \| ready/);
    });
    assert.ok(!rulesOf(closed).includes('agenda-report-meeting-differs'));
    const [before, hovered] = [await nextDeadline(current.checked), await hover(editor)];

    await replace(editor, isoDate(first), isoDate(second));
    await eventually(async () => {
      assert.deepEqual(rulesOf(editor.document.uri), ['report-meeting-differs']);
      assert.ok(rulesOf(closed).includes('agenda-report-meeting-differs'), 'of an agenda that is not open');
      assert.deepEqual(inReadiness(), ['report-meeting-differs']);
      assert.notDeepEqual(await nextDeadline(current.checked), before);
      assert.notEqual(await hover(editor), hovered);
      const rows = (await listed(first)).join('\n');
      assert.match(rows, /^Agenda \| .*to fix/);
      assert.match(rows, /The library \| 1 to fix/);
    });
    assert.ok(editor.document.isDirty, 'nothing was saved');

    // Then the item: from an agenda that is not open to one that is.
    await write('agendas/moving-1.md', agendaOf(first, ''));
    await replace(other, '  - title: Apologies\n', `  - title: Apologies\n${item}`);
    await eventually(async () => {
      assert.deepEqual(rulesOf(editor.document.uri), []);
      assert.ok(!rulesOf(other.document.uri).includes('agenda-report-meeting-differs'));
      assert.match((await listed(second)).join('\n'), /2 {2}The library \| ready/);
      assert.doesNotMatch((await listed(first)).join('\n'), /library/);
    });
  });

  it('is said to be on two agendas while it is, and is read with the one that is left', async () => {
    await write('agendas/moving-1.md', agendaOf(first, item));
    const other = await openFile('agendas/moving-2.md', agendaOf(second, item));
    const editor = await openFile('papers/moving.md', report);
    await shell.index.lookAgain();
    await eventually(() => {
      assert.deepEqual(rulesOf(editor.document.uri), ['report-on-two-agendas']);
      assert.ok(rulesOf(other.document.uri).includes('agenda-report-on-another'));
    });
    const papers = new MeetingPapers(shell);
    const read = async () => {
      const checked = await shell.store.current(editor.document);
      assert.ok(checked);
      const profile = await shell.profiles.of(editor.document.uri);
      const { composed } = await papers.of(editor.document.uri, checked.checked, profile);
      return composed.agenda?.paper.text.includes(isoDate(first)) ? 'first' : 'second';
    };
    await eventually(async () => assert.equal(await read(), 'first'));
    await write('agendas/moving-1.md', agendaOf(first, ''));
    await eventually(() => {
      assert.deepEqual(rulesOf(editor.document.uri), ['report-meeting-differs']);
      assert.ok(!rulesOf(other.document.uri).includes('agenda-report-on-another'));
      assert.ok(papers.isReadWithOthers(editor.document.uri));
    });
    assert.equal(await read(), 'second');
    await replace(editor, isoDate(first), isoDate(second));
    await eventually(() => {
      assert.deepEqual(rulesOf(editor.document.uri), []);
      assert.ok(!rulesOf(other.document.uri).includes('agenda-report-meeting-differs'));
    });
  });

  it('on disk is missed where it was, and found where it is', async () => {
    const closed = await write('agendas/moving-1.md', agendaOf(first, item));
    const open = await openFile('agendas/moving-2.md', agendaOf(first, item.replace('moving', 'moved')));
    const file = await write('papers/moving.md', report);
    await shell.index.lookAgain();
    await vscode.commands.executeCommand('committeeReports.checkAll');
    const missed = (uri: vscode.Uri) => rulesOf(uri).includes('agenda-report-missing');
    await eventually(() => assert.deepEqual([closed, open.document.uri].map(missed), [false, true]));
    forget('papers/moved.md');
    await changeFiles((edit) => edit.renameFile(file, uriOf('papers/moved.md')));
    await eventually(async () => {
      assert.deepEqual([closed, open.document.uri].map(missed), [true, false]);
      const rows = (await listed(first)).join('\n');
      assert.match(rows, /The library \| to follow/);
    });
  });
});
