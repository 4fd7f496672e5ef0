import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, press } from './quick-input.ts';
import { cleanUp, eventually, fixesAt, openUntitled, rulesIn, soundReport } from './scratch.ts';

/** *Ignore here, because…* as the light bulb offers it at `words`, to be started with the reason filled in. */
async function offeredAt(editor: vscode.TextEditor, words: string) {
  const command = await eventually(async () => {
    const actions = await fixesAt(editor, words);
    const found = actions.find(({ title }) => title === 'Ignore here, because…');
    assert.ok(found?.command, `offered: ${actions.map(({ title }) => title).join(', ')}`);
    return found.command;
  });
  const [found] = command.arguments as [object];
  return (reason: string) => vscode.commands.executeCommand(command.command, { ...found, reason });
}

describe('Ignore here, because…', () => {
  afterEach(cleanUp);

  it('writes the reason before the paragraph, and the problem is gone', async () => {
    const editor = await openUntitled(soundReport.replace('May', 'TBC'));
    const ignore = await offeredAt(editor, 'TBC');
    assert.ok(await answer(ignore('The month is not settled'), ['enter']));
    const written =
      '\n<!-- ignore placeholder-left: The month is not settled -->\nThe library opened in TBC.\n';
    assert.ok(editor.document.getText().endsWith(written), editor.document.getText());
    await eventually(() => assert.deepEqual(rulesIn(editor.document), []));
  });

  it('writes it before a field among the details', async () => {
    const editor = await openUntitled(soundReport.replace('committee:', 'porfolio: Libraries\ncommittee:'));
    const ignore = await offeredAt(editor, 'porfolio');
    assert.ok(await answer(ignore('Another program reads it'), ['enter']));
    const written = /^# ignore unknown-field: Another program reads it\nporfolio: Libraries$/m;
    assert.match(editor.document.getText(), written);
    await eventually(() => assert.deepEqual(rulesIn(editor.document), []));
  });

  it('writes nothing without a reason', async () => {
    const editor = await openUntitled(soundReport.replace('May', 'TBC'));
    const before = editor.document.getText();
    const ignore = await offeredAt(editor, 'TBC');
    const asking = ignore('');
    assert.equal(await answer(asking, ['enter'], 8), false, 'it goes on asking');
    await press('escape');
    await asking;
    assert.equal(editor.document.getText(), before);
  });

  it('is not offered for what is said of such a remark', async () => {
    const remark = '<!-- ignore placeholder-left -->\n';
    const editor = await openUntitled(
      soundReport.replace('The library opened', `${remark}The library opened`),
    );
    await eventually(() => assert.ok(rulesIn(editor.document).includes('ignore-without-reason')));
    const titles = (await fixesAt(editor, '<!-- ignore')).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Ignore')),
      [],
    );
  });
});
