import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cleanUp,
  councilFolder,
  eventually,
  forget,
  openFile,
  openUntitled,
  soundReport,
  typeBefore,
} from './scratch.ts';

/** The previews that are open; VS Code puts its own word before the kind of webview. */
function previews(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => {
      return input instanceof vscode.TabInputWebview && input.viewType.endsWith('committeeReports.preview');
    });
}

const labels = () => previews().map(({ label }) => label);

async function openPreview(): Promise<void> {
  // The command waits until the paper in the editor is known for what it is.
  await eventually(async () => {
    await vscode.commands.executeCommand('committeeReports.openPreview');
    assert.equal(previews().length, 1);
  });
}

describe('the preview', () => {
  afterEach(cleanUp);

  it('opens beside the editor, leaves the keyboard there, and is opened once for a paper', async () => {
    const editor = await openFile('note.md', soundReport);
    await openPreview();
    await eventually(() => assert.deepEqual(labels(), ['Preview: A short note']));
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    assert.notEqual(previews()[0]?.group.viewColumn, editor.viewColumn);
    await openPreview();
    assert.equal(previews().length, 1);
  });

  it('follows what is typed', async () => {
    const editor = await openUntitled(soundReport);
    await openPreview();
    await eventually(() => assert.deepEqual(labels(), ['Preview: A short note']));
    await typeBefore(editor, 'short note', 'very ');
    await eventually(() => assert.deepEqual(labels(), ['Preview: A very short note']));
  });

  it('goes on with a file that was closed and opened again', async () => {
    const { document } = await openFile('again.md', soundReport);
    await openPreview();
    await eventually(() => assert.deepEqual(labels(), ['Preview: A short note']));
    const tab = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputText);
    assert.ok(tab);
    await vscode.window.tabGroups.close(tab);
    const editor = await vscode.window.showTextDocument(document.uri, {
      viewColumn: vscode.ViewColumn.Beside,
    });
    await typeBefore(editor, 'short note', 'longer ');
    await eventually(() => assert.deepEqual(labels(), ['Preview: A longer short note']));
  });

  it('shows minutes and agendas too', async () => {
    await openFile('meeting.md', '---\ntype: minutes\n---\n\n## Item\n\nRESOLVED That it be noted.\n');
    await openPreview();
    await eventually(() => assert.deepEqual(labels(), ['Preview: Minutes']));
    await cleanUp();
    await openFile('items.md', '---\ntype: agenda\nitems:\n  - title: Apologies\n---\n');
    await openPreview();
    await eventually(() => assert.deepEqual(labels(), ['Preview: Agenda']));
  });

  it('goes on to the paper that the editor shows', async () => {
    await openFile('first.md', soundReport);
    await openPreview();
    await eventually(() => assert.deepEqual(labels(), ['Preview: A short note']));
    await openFile('second.md', soundReport.replace('A short note', 'Another note'));
    await eventually(() => assert.deepEqual(labels(), ['Preview: Another note']));
    await openFile('other.md', '# No paper of ours\n');
    assert.deepEqual(labels(), ['Preview: Another note']);
  });

  it('outlives a file that is moved, and one that is deleted', async () => {
    const { document } = await openFile('old-name.md', soundReport);
    await openPreview();
    await eventually(() => assert.deepEqual(labels(), ['Preview: A short note']));
    forget('new-name.md');
    const moved = vscode.Uri.joinPath(councilFolder(), 'new-name.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, moved);
    await vscode.workspace.applyEdit(edit);
    const atNewPlace = await vscode.workspace.openTextDocument(moved);
    const editor = await vscode.window.showTextDocument(atNewPlace, vscode.ViewColumn.One);
    await typeBefore(editor, 'short note', 'moved ');
    await eventually(() => assert.deepEqual(labels(), ['Preview: A moved short note']));
    await editor.document.save();
    await vscode.workspace.fs.delete(moved);
    assert.deepEqual(labels(), ['Preview: A moved short note']);
  });
});
