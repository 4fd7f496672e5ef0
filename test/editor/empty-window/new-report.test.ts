import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer } from '../quick-input.ts';
import { cleanUp, eventually, rulesIn } from '../scratch.ts';

describe('New report… without a folder', () => {
  afterEach(cleanUp);

  it('opens an editor without a file, by the usual practice in England', async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    const asking = vscode.commands.executeCommand('committeeReports.newReport', {
      committee: 'Parks Committee',
      meetingDate: '2026-12-10',
      title: 'Opening hours',
    });
    assert.ok(await answer(asking, ['enter']));
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.match(document.getText(), /^committee: 'Parks Committee'$/m);
    assert.match(document.getText(), /^## Background$/m);
    await eventually(() => assert.ok(rulesIn(document).includes('placeholder-left')));
  });
});
