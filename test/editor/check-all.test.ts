import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findMarkdown } from '../../src/vscode/files/find-markdown.ts';
import { changeFiles, cleanUp, councilFolder, eventually, rulesIn, soundReport, write } from './scratch.ts';

const draft = soundReport.replace('May', 'TBC');

const rulesOf = (uri: vscode.Uri) => rulesIn({ uri });

describe('Check all reports', () => {
  afterEach(cleanUp);

  it('shows the problems of papers that are not open, and leaves other files alone', async () => {
    const paper = await write('reports/unopened.md', draft);
    const notes = await write('reports/notes.md', '# Notes\n\nTBC\n');
    const template = await write('templates/unfilled.md', draft);
    const pictures = await write('reports/picture.md', `${draft}\0`);
    const outcome: { papers: number; toFix: number } =
      await vscode.commands.executeCommand('committeeReports.checkAll');
    assert.deepEqual(rulesOf(paper), ['placeholder-left']);
    for (const other of [notes, template, pictures]) assert.deepEqual(rulesOf(other), []);
    const clean = vscode.Uri.joinPath(councilFolder(), 'reports/short-breaks-contract.md');
    assert.deepEqual(rulesOf(clean), []);
    assert.equal(outcome.papers, 5, 'the four of the example, and the new one');
    assert.ok(outcome.toFix > 1);
  });

  it('leaves a file to its editor once it is opened', async () => {
    const paper = await write('reports/opened.md', draft);
    await vscode.commands.executeCommand('committeeReports.checkAll');
    assert.deepEqual(rulesOf(paper), ['placeholder-left']);
    await vscode.commands.executeCommand('vscode.open', paper, { preview: false });
    await eventually(() => assert.equal(vscode.window.activeTextEditor?.document.uri.path, paper.path));
    await eventually(() => assert.deepEqual(rulesOf(paper), ['placeholder-left']));
    await vscode.commands.executeCommand('committeeReports.checkAll');
    assert.deepEqual(rulesOf(paper), ['placeholder-left'], 'once, not twice');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(() => assert.deepEqual(rulesOf(paper), []));
  });

  it('forgets what was found in a file that has changed or gone', async () => {
    const changed = await write('reports/changed.md', draft);
    const gone = await write('reports/drafts/gone.md', draft);
    await vscode.commands.executeCommand('committeeReports.checkAll');
    assert.deepEqual([...rulesOf(changed), ...rulesOf(gone)], ['placeholder-left', 'placeholder-left']);
    await write('reports/changed.md', soundReport);
    await changeFiles((edit) => edit.deleteFile(vscode.Uri.joinPath(gone, '..'), { recursive: true }));
    await eventually(() => assert.deepEqual([...rulesOf(changed), ...rulesOf(gone)], []));
  });

  it('stops when it is asked to', async () => {
    const stop = new vscode.CancellationTokenSource();
    stop.cancel();
    assert.deepEqual((await findMarkdown(councilFolder(), stop.token)).files, []);
  });
});
