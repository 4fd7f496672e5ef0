import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isoDate, plusDays, shortDate } from '../../src/core/civil-date.ts';
import { PaperIndex } from '../../src/vscode/paper-index/paper-index.ts';
import type { Row } from '../../src/vscode/meetings/rows.ts';
import { DraggedRows } from '../../src/vscode/meetings/drag-rows.ts';
import { ToFix } from '../../src/vscode/meetings/to-fix.ts';
import { MeetingsTree } from '../../src/vscode/meetings/tree.ts';
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
  soundReport,
  write,
} from './scratch.ts';

const day = plusDays(momentNow().date, 40);
const report = soundReport.replace(/meeting_date.*/, `meeting_date: ${isoDate(day)}`);
const agenda = `---
type: agenda
committee: Cabinet
meeting_date: ${isoDate(day)}
items:
  # Formal business
  - title: Apologies
  - title: The library
    report: library.md
  - title: The baths
    report: baths.md
---
`;

const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('Meetings', () => {
  // VS Code tells nobody what a view shows, so its rows are asked for here.
  const shell = madeShell();
  const { index, extension, log } = shell;
  const toFix = new ToFix(shell);
  const tree = new MeetingsTree(shell, toFix);

  before(() => index.start());
  after(async () => {
    vscode.Disposable.from(tree, toFix).dispose();
    await shell.dispose();
  });
  afterEach(cleanUp);

  const lines = (rows: readonly Row[]) =>
    Promise.all(
      rows.map(async (row) => {
        const { label, description } = await tree.getTreeItem(row);
        return `${typeof label === 'string' ? label : ''}${typeof description === 'string' ? ` | ${description}` : ''}`;
      }),
    );
  const meeting = () => {
    const found = tree
      .getChildren()
      .find((row) => row.kind === 'meeting' && row.meeting.date === isoDate(day));
    assert.ok(found, 'the meeting is listed');
    return found;
  };
  const inMeeting = () => lines(tree.getChildren(meeting()));
  const item = (title: string) => {
    const found = tree.getChildren(meeting()).find((row) => row.kind === 'item' && row.item.title === title);
    assert.ok(found, title);
    return found;
  };

  const storageUri = () => {
    assert.ok(extension.storageUri);
    return extension.storageUri;
  };

  it('has a view that opens', async () => {
    await vscode.commands.executeCommand('committeeReports.meetings.focus');
  });

  it('lists a meeting with what is due next, and its items with how far their reports have come', async () => {
    await write('meeting/agenda.md', agenda);
    await write('meeting/library.md', report.replace('May', 'TBC'));
    await write(
      'meeting/extra.md',
      report.replace('A short note', 'Extra').replace('---\n', '---\nagenda_item: "9"\n'),
    );
    // Files made before a watcher is at work are found when the window has the focus again.
    await index.lookAgain();
    await eventually(async () => {
      const [first, ...others] = await inMeeting();
      assert.match(first ?? '', /^Agenda \| /);
      assert.deepEqual(others, [
        '1  Apologies',
        '2  The library | 1 to fix',
        '3  The baths | to follow',
        '9  Extra | ready, not on the agenda',
      ]);
    });
    const [shown] = await lines([meeting()]);
    assert.match(shown ?? '', new RegExp(`^${shortDate(day)} \\| Cabinet · due \\w{3} \\d+ \\w{3} \\d{4}`));
  });

  it('has past meetings folded, and everything else before them', async () => {
    await eventually(() => assert.equal(tree.getChildren().at(-1)?.kind, 'past'));
    const past = tree.getChildren().at(-1);
    assert.ok(past);
    const listed = tree.getChildren(past).map((row) => row.kind === 'meeting' && row.meeting.committee);
    assert.ok(listed.includes('Cabinet'), 'the example’s meeting of October 2026');
  });

  it('follows files that change, move and go, and what is typed in an open one', async () => {
    await write('meeting/agenda.md', agenda);
    const baths = await write('meeting/baths.md', report);
    await eventually(async () => assert.equal((await inMeeting())[3], '3  The baths | ready'));
    await changeFiles((edit) => edit.deleteFile(baths));
    await eventually(async () => assert.equal((await inMeeting())[3], '3  The baths | to follow'));
    const { document } = await openFile('meeting/library.md', report);
    await eventually(async () => assert.equal((await inMeeting())[2], '2  The library | ready'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, find(document, 'type: report\n'), 'type: report\nstatus: withdrawn\n');
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => assert.equal((await inMeeting())[2], '2  The library | withdrawn'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await changeFiles((edit) =>
      edit.deleteFile(vscode.Uri.joinPath(councilFolder(), 'meeting'), { recursive: true }),
    );
    await eventually(() => assert.throws(meeting));
  });

  it('follows a folder with papers in it that comes, gets another name and goes', async () => {
    const placeOf = (path: string) => vscode.Uri.joinPath(councilFolder(), path);
    const bytes = (text: string) => ({ contents: new TextEncoder().encode(text) });
    const library = () => item('The library').paper?.path;
    forget('named-anew');
    await changeFiles((edit) => {
      edit.createFile(placeOf('named-first/deep/agenda.md'), bytes(agenda));
      edit.createFile(placeOf('named-first/deep/library.md'), bytes(report));
    });
    await eventually(() => assert.match(library() ?? '', /\/named-first\/deep\/library\.md$/));
    await changeFiles((edit) => edit.renameFile(placeOf('named-first'), placeOf('named-anew')));
    await eventually(() => assert.match(library() ?? '', /\/named-anew\/deep\/library\.md$/));
    await changeFiles((edit) => edit.deleteFile(placeOf('named-anew'), { recursive: true }));
    await eventually(() => assert.throws(meeting));
  });

  it('moves an item, its remark with it, in the file', async () => {
    const uri = await write('meeting/agenda.md', agenda);
    await eventually(async () => {
      await index.lookAgain();
      item('The library');
    });
    await vscode.commands.executeCommand('committeeReports.moveItemUp', item('The library'));
    await eventually(async () =>
      assert.match(
        await textOf(uri),
        /items:\n {2}- title: The library\n {4}report: library.md\n {2}# Formal business\n {2}- title: Apologies\n/,
      ),
    );
    await eventually(async () => assert.equal((await inMeeting())[1], '1  The library | to follow'));
    const first = await textOf(uri);
    await vscode.commands.executeCommand('committeeReports.moveItemUp', item('The library'));
    assert.equal(await textOf(uri), first, 'no item is above the first');
    await vscode.commands.executeCommand('committeeReports.moveItemDown', item('The library'));
    await eventually(async () => assert.equal(await textOf(uri), agenda));
  });

  it('takes an item that is dropped on another to its place, and a report to the agenda of another meeting', async () => {
    const uri = await write('meeting/agenda.md', agenda);
    const later = isoDate(plusDays(day, 7));
    const other = await write('meeting/later.md', agenda.replace(isoDate(day), later));
    await write('meeting/extra.md', report.replace('A short note', 'Extra'));
    await index.lookAgain();
    const drag = async (row: Row, target: Row) => {
      const controller = new DraggedRows(shell);
      const transfer = new vscode.DataTransfer();
      controller.handleDrag([row], transfer);
      await controller.handleDrop(target, transfer);
    };
    await drag(item('Apologies'), item('The baths'));
    assert.match(
      await textOf(uri),
      /items:\n {2}- title: The library\n.*\n {2}- title: The baths\n.*\n {2}# Formal business\n {2}- title: Apologies\n/,
    );
    await eventually(async () => assert.equal((await inMeeting())[1], '1  The library | to follow'));
    const second = tree.getChildren().find((row) => row.kind === 'meeting' && row.meeting.date === later);
    assert.ok(second);
    await drag(item('Extra'), second);
    assert.match(await textOf(other), /- title: 'Extra'\n {4}report: extra.md\n/);
    const before = [await textOf(uri), await textOf(other)];
    await drag(item('Apologies'), second);
    await drag(second, item('Apologies'));
    assert.deepEqual(
      [await textOf(uri), await textOf(other)],
      before,
      'there is no report to be taken along',
    );
  });

  it('keeps what it read, by the time and size of each file', async () => {
    const uri = await write('meeting/kept.md', report.replace('A short note', 'Kept'));
    await eventually(() => item('Kept'));
    const kept = await eventually(async () => {
      const text = await textOf(vscode.Uri.joinPath(storageUri(), 'meetings.json'));
      assert.match(text, /"Kept"/);
      return text;
    });
    // What was kept is believed as long as the time and the size are the file's: another title shows where it came from.
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(storageUri(), 'meetings.json'),
      new TextEncoder().encode(kept.replace('"Kept"', '"From storage"')),
    );
    const second = new PaperIndex(extension, shell.files, log);
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const title = () =>
      second.papersIn(folder.uri).find(({ path }) => path === 'meeting/kept.md')?.facts.title;
    try {
      await second.start();
      assert.equal(title(), 'From storage');
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode(report.replace('A short note', 'Changed since')),
      );
      await eventually(() => assert.equal(title(), 'Changed since'));
    } finally {
      second.dispose();
    }
  });

  it('lists no report that is deleted though its text lingers', async () => {
    const { document } = await openFile('meeting/lingering.md', report);
    const checked = await shell.store.current(document);
    assert.ok(checked);
    await vscode.workspace.fs.delete(document.uri);
    const second = new PaperIndex(extension, shell.files, log);
    const listed = () => second.papersIn(councilFolder()).some(({ path }) => path === 'meeting/lingering.md');
    try {
      second.take(document, checked.checked.paper);
      await second.start();
      assert.equal(listed(), false);
    } finally {
      second.dispose();
    }
  });
});
