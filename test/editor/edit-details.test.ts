import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, type Key, press } from './quick-input.ts';
import { cleanUp, eventually, find, openFile, openUntitled, soundReport, write } from './scratch.ts';

function edit(given: Record<string, string>): Thenable<unknown> {
  return vscode.commands.executeCommand('committeeReports.editDetails', given);
}

/** Opens a report and waits until it is known for one. */
async function open(text: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(text);
  await known(editor.document);
  return editor;
}

async function known(document: vscode.TextDocument): Promise<void> {
  await eventually(async () => {
    const place = find(document, 'title:').start;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    assert.notEqual(hovers.length, 0);
  });
}

/** Presses keys in the question until the document has changed, and leaves. */
async function accept(asking: Thenable<unknown>, document: vscode.TextDocument, ...keys: readonly Key[]) {
  const { version } = document;
  for (let round = 0; round < 20 && document.version === version; round++) await press(...keys);
  assert.ok(await answer(asking, ['escape']));
}

describe('Edit report details…', () => {
  afterEach(cleanUp);

  it('changes one field and nothing else, and keeps its remark', async () => {
    const { document } = await open(
      soundReport.replace('title: A short note', "title: 'A short note' # mine"),
    );
    const asking = edit({ field: 'title', words: "Leisure centres: the Council's award #3" });
    await accept(asking, document, 'enter');
    assert.equal(
      document.getText(),
      soundReport.replace('title: A short note', "title: 'Leisure centres: the Council''s award #3' # mine"),
    );
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /^title: 'A short note' # mine$/m);
  });

  it('writes a date as year, month and day, and asks for another day where there is no such day', async () => {
    const { document } = await open(soundReport);
    const refused = edit({ field: 'meeting_date', words: '31 June 2026' });
    await press('enter', 'enter');
    assert.ok(await answer(refused, ['escape']));
    assert.equal(document.getText(), soundReport);
    const asking = edit({ field: 'meeting_date', words: '12 July 2027' });
    await accept(asking, document, 'enter');
    assert.match(document.getText(), /^meeting_date: 2027-07-12$/m);
  });

  it('offers the days on which other papers say that the body meets', async () => {
    const agenda =
      '---\ntype: agenda\ncommittee: Allotments Board\nmeeting_date: 2099-01-08\nitems: [Apologies]\n---\n';
    await write('known-day.md', agenda);
    const report = soundReport.replace(/^committee: .*$/m, 'committee: Allotments Board');
    const { document } = await openFile('edit.md', report);
    await known(document);
    await eventually(async () => {
      const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        find(document, 'meeting_date: ').end,
      );
      const label = JSON.stringify(offered.items.map((item) => item.label));
      assert.match(label, /2099-01-08/);
    });
    await accept(edit({ field: 'meeting_date' }), document, 'enter');
    assert.match(document.getText(), /^meeting_date: 2099-01-08$/m);
  });

  it('adds a field of a group that is not there, in its place', async () => {
    const { document } = await open(soundReport);
    const asking = edit({ field: 'lead_officer.email', words: 'a@b.example' });
    await accept(asking, document, 'enter');
    assert.match(
      document.getText(),
      /^meeting_date: .+\nlead_officer:\n {2}email: 'a@b\.example'\npurpose:/m,
    );
  });

  it('offers choices, and what can be left out', async () => {
    const { document } = await open(soundReport.replace('committee:', 'status: draft\ncommittee:'));
    const asking = edit({ field: 'status' });
    await accept(asking, document, 'end', 'enter');
    assert.equal(document.getText(), soundReport);
  });

  it('leads to words that go on over several lines, and leaves them alone', async () => {
    const text = soundReport.replace('library.\n', 'library.\n\n  And more.\n');
    const editor = await open(text);
    await edit({ field: 'purpose' });
    assert.match(editor.document.lineAt(editor.selection.active).text, /^purpose/);
    assert.equal(editor.document.getText(), text);
  });

  it('keeps CRLF line ends, and works where other lines make no sense', async () => {
    const text = soundReport
      .replace('purpose: |', 'x: "\nservice: Libraries\npurpose: |')
      .replaceAll('\n', '\r\n');
    const { document } = await openFile('edit.md', text);
    await known(document);
    const asking = edit({ field: 'portfolio', words: 'Libraries' });
    await accept(asking, document, 'enter');
    assert.equal(document.getText(), text.replace('x: "', "portfolio: 'Libraries'\r\nx: \""));
  });

  it('changes nothing where the officer leaves', async () => {
    const { document } = await open(soundReport);
    const asking = edit({});
    await press('enter', 'back');
    assert.ok(await answer(asking, ['escape']));
    assert.equal(document.getText(), soundReport);
    assert.equal(document.version, 2, 'it was typed in once');
  });
});
