import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, councilFolder, eventually, find, openFile, soundReport, typeBefore } from './scratch.ts';

async function numbers(document: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints: vscode.InlayHint[] = await vscode.commands.executeCommand(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return hints.map(({ label, position }) => {
    const behind = document.lineAt(position).text.slice(position.character);
    return `${typeof label === 'string' ? label : ''} ${behind.split(' ', 1)[0]}`;
  });
}

describe('paragraph numbers', () => {
  afterEach(cleanUp);

  it('stand beside paragraphs, headings and fields, and follow what is typed', async () => {
    const editor = await openFile('reports/numbers.md', soundReport.replaceAll('\n', '\r\n'));
    const { document } = editor;
    await eventually(async () =>
      assert.deepEqual(await numbers(document), ['1 purpose:', '1.1 To', '2 Background', '2.1 The']),
    );
    await typeBefore(editor, '## Background', '## Context\r\n\r\nFirst.\r\n\r\n');
    await eventually(async () =>
      assert.deepEqual((await numbers(document)).slice(2), [
        '2 Context',
        '2.1 First.',
        '3 Background',
        '3.1 The',
      ]),
    );
  });

  it('follow the council’s scheme as soon as that changes', async () => {
    const { document } = await openFile('reports/scheme.md', soundReport);
    await eventually(async () => assert.ok((await numbers(document)).includes('2.1 The')));
    const file = vscode.Uri.joinPath(councilFolder(), 'council.yaml');
    const council = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    await council.edit((edit) =>
      edit.replace(find(council.document, 'numbering: sections'), 'numbering: consecutive'),
    );
    await eventually(async () => assert.deepEqual(await numbers(document), ['1 To', '2 The']));
    await vscode.commands.executeCommand('undo');
    await eventually(async () => assert.ok((await numbers(document)).includes('2.1 The')));
  });

  it('can be turned off', async () => {
    const { document } = await openFile('reports/off.md', soundReport);
    await eventually(async () => assert.equal((await numbers(document)).length, 4));
    const settings = vscode.workspace.getConfiguration('committeeReports');
    await settings.update('editor.paragraphNumbers', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually(async () => assert.deepEqual(await numbers(document), []));
    } finally {
      await settings.update('editor.paragraphNumbers', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
