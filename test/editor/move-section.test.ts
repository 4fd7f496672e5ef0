import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, eventually, find, openFile, openUntitled, soundReport, typeBefore } from './scratch.ts';

async function movesAt({ document }: vscode.TextEditor, words: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    find(document, words),
    vscode.CodeActionKind.RefactorMove.value,
  );
}

async function move(editor: vscode.TextEditor, words: string, title: RegExp): Promise<void> {
  const edit = await eventually(async () => {
    const [action] = await movesAt(editor, words);
    assert.match(action?.title ?? 'none', title);
    assert.ok(action?.edit);
    return action.edit;
  });
  await vscode.workspace.applyEdit(edit);
}

describe('moving a section', () => {
  afterEach(cleanUp);

  it('takes a field under its heading and back again, each in one step', async () => {
    const text = soundReport.replaceAll('\n', '\r\n');
    const editor = await openFile('reports/move.md', text);
    await move(editor, 'purpose:', /^Move “Purpose of the report” to the body$/);
    assert.match(
      editor.document.getText(),
      /---\r\n\r\n## Purpose of the report\r\n\r\nTo tell Cabinet about the library\.\r\n\r\n## Background/,
    );
    await move(editor, '## Purpose', /^Move “Purpose of the report” to the details at the top$/);
    assert.equal(editor.document.getText(), text);
    await vscode.commands.executeCommand('undo');
    assert.match(editor.document.getText(), /^## Purpose of the report\r?$/m);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  it('is not offered where the section is written in both places', async () => {
    const editor = await openUntitled(soundReport);
    await eventually(async () => assert.equal((await movesAt(editor, 'purpose:')).length, 1));
    await typeBefore(editor, '## Background', '## Purpose\n\nTo tell.\n\n');
    await eventually(async () => assert.deepEqual(await movesAt(editor, 'purpose:'), []));
  });

  it('is offered for no other section', async () => {
    const editor = await openUntitled(soundReport);
    await eventually(async () => assert.equal((await movesAt(editor, 'purpose:')).length, 1));
    assert.deepEqual(await movesAt(editor, '## Background'), []);
  });
});
