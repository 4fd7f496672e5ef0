import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, press } from './quick-input.ts';
import { cleanUp, eventually, find, openUntitled, rulesIn, soundReport } from './scratch.ts';

const report = soundReport
  .replace('---\n\n##', 'implications:\n  legal: The Council has the power, so nothing arises.\n---\n\n##')
  .concat('\n## Financial implications\n\nThe cost is within the budget.\n');

const put = (editor: vscode.TextEditor, words: string) => {
  const { start } = find(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
};

const run = (command: string, given: object) =>
  vscode.commands.executeCommand(`committeeReports.${command}`, given);

async function lensesIn({ uri }: vscode.TextDocument): Promise<(string | undefined)[]> {
  const lenses: vscode.CodeLens[] = await vscode.commands.executeCommand(
    'vscode.executeCodeLensProvider',
    uri,
    100,
  );
  return lenses.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);
}

describe('clearance', () => {
  afterEach(cleanUp);

  it('is sent for the section at the cursor, with its text on the clipboard', async () => {
    const editor = await openUntitled(report);
    await eventually(() => assert.deepEqual(rulesIn(editor.document), []));
    put(editor, 'The cost');
    assert.ok(await answer(run('sendForClearance', { name: 'Idris Calloway' }), ['enter']));
    assert.match(
      editor.document.getText(),
      /^clearances:\n {2}financial:\n {4}name: '?Idris Calloway'?\n {4}job_title: '?Director of Finance'?\n {4}sent: \d{4}-\d\d-\d\d\n---$/m,
    );
    const message = await vscode.env.clipboard.readText();
    assert.match(message, /^Idris Calloway,\n\n.+“A short note \(Cabinet, 10 December 2026\)”/);
    assert.match(message, /FINANCIAL IMPLICATIONS\n\n[\d.]+ The cost is within the budget\.\n/);
  });

  it('is recorded with the words it was given for, and no longer holds for others', async () => {
    const editor = await openUntitled(report);
    await eventually(() => assert.deepEqual(rulesIn(editor.document), []));
    const given = { id: 'legal', name: 'Beatrix Oyelaran' };
    assert.ok(await answer(run('recordClearance', given), ['enter']));
    assert.match(
      editor.document.getText(),
      /^ {2}legal:\n {4}name: .+\n {4}job_title: .+\n {4}cleared: \d{4}-\d\d-\d\d\n {4}of: .+\n---$/m,
    );
    await eventually(() => assert.deepEqual(rulesIn(editor.document), []));
    const { start } = find(editor.document, 'nothing arises');
    await editor.edit((edit) => edit.insert(start, 'almost '));
    await eventually(() => assert.deepEqual(rulesIn(editor.document), ['clearance-stale']));
  });

  it('is told above each section that must be cleared, with what can be done', async () => {
    const editor = await openUntitled(report);
    await eventually(async () =>
      assert.deepEqual(await lensesIn(editor.document), [
        '10: To be cleared by Monitoring Officer',
        '10: Send for clearance…',
        '10: Record clearance…',
        '17: To be cleared by Director of Finance',
        '17: Send for clearance…',
        '17: Record clearance…',
      ]),
    );
    assert.ok(await answer(run('recordClearance', { id: 'legal', name: 'Beatrix Oyelaran' }), ['enter']));
    await eventually(async () =>
      assert.match(
        String((await lensesIn(editor.document))[0]),
        /^10: Cleared by Beatrix Oyelaran, Monitoring Officer, on \d+ \w+ \d{4}$/,
      ),
    );
    const settings = vscode.workspace.getConfiguration('committeeReports');
    await settings.update('editor.clearances', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually(async () => assert.deepEqual(await lensesIn(editor.document), []));
    } finally {
      await settings.update('editor.clearances', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('leaves the report alone where the officer presses Escape', async () => {
    const editor = await openUntitled(report);
    await eventually(() => assert.deepEqual(rulesIn(editor.document), []));
    put(editor, 'The cost');
    const asking = run('sendForClearance', { name: 'Idris Calloway' });
    await press('enter', 'enter', 'escape');
    assert.ok(await answer(asking, ['escape']));
    assert.equal(editor.document.getText(), report);
  });
});
