import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer } from './quick-input.ts';
import { cleanUp, eventually, find, openUntitled, rulesIn, soundReport } from './scratch.ts';

/** Puts the cursor behind `words` and takes the first wording that is offered there. */
async function insertBehind(editor: vscode.TextEditor, words: string): Promise<string> {
  const { document } = editor;
  const at = find(document, words).end;
  editor.selection = new vscode.Selection(at, at);
  const before = document.getText();
  await answer(vscode.commands.executeCommand('committeeReports.insertWording'), ['enter']);
  await eventually(() => assert.notEqual(document.getText(), before));
  return document.getText();
}

describe('Insert standard wording…', () => {
  afterEach(cleanUp);

  it('offers what fits the section first, and writes it as a paragraph', async () => {
    const editor = await openUntitled(`${soundReport}\n## Financial implications\n\n`);
    const text = await insertBehind(editor, '## Financial implications\n\n');
    assert.match(
      text,
      /\n## Financial implications\n\nThere are no direct financial implications .+\[reason\]\.$/m,
    );
    await eventually(() => assert.equal(editor.document.getText(editor.selection), '[reason]'));
  });

  it('writes into a field so that every word is kept', async () => {
    const editor = await openUntitled(soundReport.replace('---\n\n##', 'implications:\n  legal:\n---\n\n##'));
    const text = await insertBehind(editor, '  legal:');
    assert.match(text, /^ {2}legal: \|\n {4}There are no direct legal implications .+$/m);
    await eventually(() => assert.deepEqual([...new Set(rulesIn(editor.document))], ['placeholder-left']));
  });

  it('keeps the indentation of the field in an editor that indents with tabs', async () => {
    const editor = await openUntitled(
      soundReport.replace('---\n\n##', 'implications:\n  equality:\n---\n\n##'),
    );
    editor.options = { insertSpaces: false, tabSize: 4 };
    const text = await insertBehind(editor, '  equality:');
    assert.match(text, /^ {2}equality: \|\n {4}\S/m);
    assert.ok(!text.includes('\t'));
  });
});
