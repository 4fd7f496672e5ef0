import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from '../../src/core/parse/parse.ts';
import { pasteEdits } from '../../src/vscode/paste-edits.ts';
import { cleanUp, find, openUntitled, soundReport } from './scratch.ts';

/**
 * What is offered for a clipboard behind some words. No extension can put HTML on the clipboard, nor can one paste in
 * a browser, so that what gives the edits is asked itself.
 */
async function offered(text: string, words: string, clipboard: Readonly<Record<string, string>>) {
  const { document } = await openUntitled(text);
  const { end } = find(document, words);
  const data = new vscode.DataTransfer();
  for (const [type, value] of Object.entries(clipboard)) data.set(type, new vscode.DataTransferItem(value));
  const paperOf = (asked: vscode.TextDocument) => Promise.resolve(parse(asked.getText()));
  const edits = await pasteEdits(document, [new vscode.Range(end, end)], data, paperOf);
  return edits.map(({ title, insertText }) => ({ title, insertText }));
}

const html = '<p>One <b>two</b></p><p>Three</p>';

describe('pasting', () => {
  afterEach(cleanUp);

  it('offers clean Markdown for what Word and web pages give', async () => {
    assert.deepEqual(
      await offered(soundReport, 'opened in May.', { 'text/html': html, 'text/plain': 'One' }),
      [{ title: 'Paste as Markdown', insertText: '\n\nOne **two**\n\nThree' }],
    );
  });

  it('keeps every line within its field', async () => {
    assert.deepEqual(
      await offered(soundReport, 'about the library.', { 'text/plain': 'One\n\nTwo: three' }),
      [{ title: 'Paste as Markdown', insertText: 'One\n\n  Two: three' }],
    );
  });

  it('offers nothing for plain words, for what an editor gives, and in files that are not ours', async () => {
    const plain = { 'text/plain': 'One\ntwo' };
    assert.deepEqual(await offered(soundReport, 'opened in May.', plain), []);
    const own = { 'text/html': html, 'text/plain': 'One', 'vscode-editor-data': '{}' };
    assert.deepEqual(await offered(soundReport, 'opened in May.', own), []);
    assert.deepEqual(await offered('# Notes\n', '# Notes', { 'text/html': html, 'text/plain': 'One' }), []);
  });
});
