import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPackage } from '../../src/word/open-package.ts';
import { cleanUp, councilFolder, eventually, forget, openFile, soundReport } from './scratch.ts';

const withExempt = `${soundReport}\n:::exempt{paragraphs="3"}\nThe price is £9,000.\n:::\n`;

describe('exporting', () => {
  afterEach(cleanUp);

  const exportTo = async (
    name: string,
    answers: Readonly<Record<string, unknown>>,
    paper?: vscode.Uri,
  ): Promise<vscode.Uri> => {
    const target = vscode.Uri.joinPath(councilFolder(), name);
    forget(name);
    await vscode.commands.executeCommand('committeeReports.export', paper, { target, ...answers });
    return target;
  };
  const textOf = async (file: vscode.Uri) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

  it('writes a web page of the paper that is open, its pictures inside it', async () => {
    const { document } = await openFile('reports/note.md', `${soundReport}\n![A dot](dot.gif)\n`);
    const dot = vscode.Uri.joinPath(councilFolder(), 'reports', 'dot.gif');
    forget('reports/dot.gif');
    const bytes = atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA=');
    await vscode.workspace.fs.writeFile(
      dot,
      Uint8Array.from(bytes, (each) => each.charCodeAt(0)),
    );
    const page = await textOf(await exportTo('note.html', { kind: 'html' }, document.uri));
    assert.match(page, /<h1 class="title"[^>]*>A short note<\/h1>/);
    assert.match(page, /<img src="data:image\/gif;base64,R0lGOD[^"]*" alt="A dot" \/>/);
    assert.match(page, /<style>[^<]+\.paper/);
  });

  it('writes a Word document, which is a package of parts', async () => {
    const { document } = await openFile('reports/word.md', soundReport);
    const target = await exportTo('word.docx', { kind: 'docx' }, document.uri);
    const word = await openPackage(await vscode.workspace.fs.readFile(target));
    assert.ok('text' in word);
    assert.match((await word.text('word/document.xml')) ?? '', /A short note/);
  });

  it('leaves what is exempt out of a public copy, and keeps it in the members’', async () => {
    const { document } = await openFile('reports/price.md', withExempt);
    const shown = async (copy: 'public' | 'members') =>
      textOf(await exportTo('price.html', { kind: 'html', copy, evenSo: true }, document.uri));
    assert.doesNotMatch(await shown('public'), /9,000/);
    assert.match(await shown('members'), /9,000/);
  });

  it('writes nothing of a paper whose exempt passage is begun wrongly, and goes to the line', async () => {
    const { document } = await openFile('reports/wrong.md', withExempt.replace(':::exempt', '::: exempt'));
    const target = await exportTo('wrong.html', { kind: 'html', copy: 'public', evenSo: true }, document.uri);
    await assert.rejects(async () => vscode.workspace.fs.stat(target));
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? '', /^::: exempt/);
  });

  it('exports what the preview shows that has the keyboard', async () => {
    const { document } = await openFile('reports/seen.md', soundReport);
    await vscode.commands.executeCommand('committeeReports.openPreview', document.uri);
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await eventually(() => assert.ok(tabs().some(({ label }) => label === 'Preview: A short note')));
    const editors = tabs().filter(({ input }) => input instanceof vscode.TabInputText);
    await vscode.window.tabGroups.close(editors);
    await eventually(() => assert.equal(vscode.window.activeTextEditor, undefined));
    assert.match(await textOf(await exportTo('seen.html', { kind: 'html' })), /A short note/);
  });

  it('leaves no unfinished file behind', async () => {
    const { document } = await openFile('reports/whole.md', soundReport);
    await exportTo('whole.html', { kind: 'html' }, document.uri);
    await exportTo('whole.html', { kind: 'html' }, document.uri);
    const names = (await vscode.workspace.fs.readDirectory(councilFolder())).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => name.startsWith('whole')),
      ['whole.html'],
    );
  });
});
