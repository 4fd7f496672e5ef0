import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findMarkdown } from '../../src/vscode/files/find-markdown.ts';
import { cleanUp, councilFolder, eventually, forget, rulesIn, soundReport } from './scratch.ts';

const draft = soundReport.replace('May', 'TBC');

async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(councilFolder(), path);
  forget(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

const rulesOf = (uri: vscode.Uri) => rulesIn({ uri });

describe('Check all reports', () => {
  afterEach(cleanUp);

  it('shows the problems of papers that are not open, and leaves other files alone', async () => {
    const paper = await writeFile('reports/unopened.md', draft);
    const notes = await writeFile('reports/notes.md', '# Notes\n\nTBC\n');
    const template = await writeFile('templates/unfilled.md', draft);
    const pictures = await writeFile('reports/picture.md', `${draft}\0`);
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
    const paper = await writeFile('reports/opened.md', draft);
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
    const changed = await writeFile('reports/changed.md', draft);
    const gone = await writeFile('reports/drafts/gone.md', draft);
    await vscode.commands.executeCommand('committeeReports.checkAll');
    assert.deepEqual([...rulesOf(changed), ...rulesOf(gone)], ['placeholder-left', 'placeholder-left']);
    await writeFile('reports/changed.md', soundReport);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(gone, '..'), { recursive: true });
    await eventually(() => assert.deepEqual([...rulesOf(changed), ...rulesOf(gone)], []));
  });

  it('stops when it is asked to', async () => {
    const stop = new vscode.CancellationTokenSource();
    stop.cancel();
    assert.deepEqual((await findMarkdown(councilFolder(), stop.token)).files, []);
  });
});
