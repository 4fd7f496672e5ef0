import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer } from './quick-input.ts';
import { cleanUp, eventually, openUntitled, soundReport } from './scratch.ts';

/** Opens a page of VS Code's own over the editor, as the walkthrough is. */
async function coverEditor(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings2');
  await eventually(() => assert.equal(vscode.window.activeTextEditor, undefined));
}

const isPreview = ({ input }: vscode.Tab) =>
  input instanceof vscode.TabInputWebview && input.viewType.endsWith('committeeReports.preview');

describe('The paper that is being worked on', () => {
  afterEach(cleanUp);

  it('is the one that a command works on when a page of VS Code’s own is in front', async () => {
    const { document } = await openUntitled(`${soundReport}\n## Financial implications\n\n`);
    const before = document.getText();
    await coverEditor();
    await answer(vscode.commands.executeCommand('committeeReports.insertWording'), ['enter']);
    await eventually(() => assert.notEqual(document.getText(), before));
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('is shown in a preview from there too', async () => {
    await openUntitled(soundReport);
    await coverEditor();
    await vscode.commands.executeCommand('committeeReports.openPreview');
    await eventually(() => assert.ok(vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPreview))));
  });

  it('gives way in its own column, and not over its preview, to a file that a command opens', async () => {
    await openUntitled(soundReport);
    await vscode.commands.executeCommand('committeeReports.openPreview');
    const preview = () => vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isPreview));
    await eventually(() => assert.ok(preview()));
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await eventually(() => assert.equal(vscode.window.tabGroups.activeTabGroup, preview()));
    await vscode.commands.executeCommand('committeeReports.createProfile');
    await eventually(() => {
      assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /council\.yaml$/);
      assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
    });
  });
});
