import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, press } from './quick-input.ts';
import { cleanUp, councilFolder, eventually, forget, rulesIn } from './scratch.ts';

const answers = {
  committee: 'Cabinet',
  meetingDate: '10 December 2026',
  title: 'Leisure centres: award of contract #3',
};

function ask(given: Record<string, string>): Thenable<unknown> {
  return vscode.commands.executeCommand('committeeReports.newReport', given);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(councilFolder(), folder));
  return entries.map(([name]) => name);
}

async function fileText(path: string): Promise<string> {
  const uri = vscode.Uri.joinPath(councilFolder(), path);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('New report…', () => {
  afterEach(cleanUp);

  it('makes a file with the council’s headings and the cursor in its first blank', async () => {
    const path = 'reports/2026-12-10-leisure-centres-award-of-contract-3.md';
    forget(path);
    assert.ok(await answer(ask(answers), ['enter']));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path, vscode.Uri.joinPath(councilFolder(), path).path);
    const text = await fileText(path);
    assert.equal(editor.document.getText(), text);
    assert.equal(editor.document.isDirty, false);
    assert.match(text, /^title: 'Leisure centres: award of contract #3'\n/m);
    assert.match(text, /^meeting_date: 2026-12-10$/m);
    assert.match(
      text,
      /^## Reasons for the recommendations\n\n(?:<!-- Guidance: .+ -->\n\n)?\[.+\]\n\n## Background/m,
    );
    await eventually(() =>
      assert.match(editor.document.getText(editor.selection), /^\[Report of, such as .+\]$/),
    );
    await eventually(() => assert.deepEqual([...new Set(rulesIn(editor.document))], ['placeholder-left']));
  });

  it('leaves nothing behind where the officer presses Escape', async () => {
    const before = await filesIn('reports');
    const asking = ask(answers);
    await press('enter', 'enter', 'enter', 'back', 'escape');
    assert.ok(await answer(asking, ['escape']));
    assert.deepEqual(await filesIn('reports'), before);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('never writes over a file', async () => {
    const path = 'reports/short-breaks-contract.md';
    const before = await fileText(path);
    const asking = ask({ ...answers, fileName: path });
    assert.equal(await answer(asking, ['enter'], 12), false);
    await press('escape');
    await asking;
    assert.equal(await fileText(path), before);
  });

  it('goes on from the answers given before a step back', async () => {
    forget('reports/back.md');
    const asking = ask({ ...answers, fileName: 'reports/back' });
    await press('enter', 'enter', 'back');
    assert.ok(await answer(asking, ['enter']));
    assert.match(await fileText('reports/back.md'), /^title: 'Leisure centres: award of contract #3'\n/m);
  });

  it('takes a committee that the council’s file does not name', async () => {
    forget('reports/panel.md');
    const asking = ask({ ...answers, committee: 'Licensing Panel', fileName: 'reports/panel.md' });
    assert.ok(await answer(asking, ['enter']));
    assert.match(await fileText('reports/panel.md'), /^committee: 'Licensing Panel'$/m);
  });

  it('offers the council’s own templates, and fills them in', async () => {
    forget('reports/own.md');
    assert.ok(await answer(ask({ ...answers, fileName: 'reports/own.md' }), ['end', 'enter']));
    const text = await fileText('reports/own.md');
    assert.match(text, /^## What happens next$/m);
    assert.match(text, /^title: 'Leisure centres: award of contract #3'$/m);
    assert.match(text, /^committee: 'Cabinet Member decision'$/m, 'the last committee in the list');
  });
});
