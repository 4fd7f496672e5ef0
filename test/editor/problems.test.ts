import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cleanUp,
  councilFolder,
  eventually,
  fixesAt,
  openFile,
  openUntitled,
  problemsIn,
  rulesIn,
  soundReport,
  typeBefore,
} from './scratch.ts';

describe('problems', () => {
  afterEach(cleanUp);

  it('of a report are shown when it is opened, each with its rule and the rule’s page', async () => {
    const draft = vscode.Uri.joinPath(councilFolder(), 'reports/focused-visit-draft.md');
    const document = await vscode.workspace.openTextDocument(draft);
    await vscode.window.showTextDocument(document);
    await eventually(() => assert.ok(rulesIn(document).includes('placeholder-left')));
    const [problem] = problemsIn(document);
    assert.equal(problem?.source, 'Committee Reports');
    const code = problem.code;
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.fs.readFile(code.target);
    assert.ok(new TextDecoder().decode(page).includes(String(code.value)));
  });

  it('come and go while an editor without a file is typed in', async () => {
    const editor = await openUntitled(soundReport);
    await typeBefore(editor, 'The library opened', 'TBC. ');
    await eventually(() => assert.deepEqual(rulesIn(editor.document), ['placeholder-left']));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.deepEqual(rulesIn(editor.document), []));
  });

  it('stand at the right place in a file with CRLF line ends', async () => {
    const { document } = await openFile(
      'crlf.md',
      soundReport.replaceAll('\n', '\r\n').replace('May', 'TBC'),
    );
    await eventually(() => assert.equal(problemsIn(document).length, 1));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    assert.equal(document.getText(problemsIn(document)[0]?.range), 'TBC');
  });

  it('are found in two documents that are edited in the same moment', async () => {
    const first = await openUntitled(soundReport);
    const second = await openUntitled(soundReport);
    await eventually(() => assert.deepEqual([...rulesIn(first.document), ...rulesIn(second.document)], []));
    const edit = new vscode.WorkspaceEdit();
    for (const { document } of [first, second]) {
      edit.insert(document.uri, new vscode.Position(document.lineCount - 1, 0), '\nTBC\n');
    }
    await vscode.workspace.applyEdit(edit);
    for (const { document } of [first, second]) {
      await eventually(() => assert.deepEqual(rulesIn(document), ['placeholder-left']));
    }
  });

  it('go when the document is closed', async () => {
    const { document } = await openFile('closed.md', soundReport.replace('May', 'TBC'));
    await eventually(() => assert.equal(problemsIn(document).length, 1));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(() => assert.deepEqual(problemsIn(document), []));
  });

  it('go when the file is a report no longer, and are never found in other Markdown', async () => {
    const editor = await openUntitled(soundReport.replace('May', 'TBC'));
    await eventually(() => assert.equal(problemsIn(editor.document).length, 1));
    await typeBefore(editor, 'type: report', 'x');
    await eventually(() => assert.deepEqual(problemsIn(editor.document), []));
  });

  it('are shown on saving alone where that is set', async () => {
    const settings = vscode.workspace.getConfiguration('committeeReports');
    await settings.update('check.when', 'onSave', vscode.ConfigurationTarget.Global);
    try {
      const editor = await openFile('saved.md', soundReport.replace('May', 'TBC'));
      await eventually(() => assert.deepEqual(rulesIn(editor.document), ['placeholder-left']));
      await typeBefore(editor, 'committee:', 'porfolio: Libraries\n');
      // A fix is always offered for the text as it is: once it is there, the edit has been checked.
      await eventually(async () => assert.notDeepEqual(await fixesAt(editor, 'porfolio'), []));
      assert.deepEqual(rulesIn(editor.document), ['placeholder-left']);
      await editor.document.save();
      await eventually(() =>
        assert.deepEqual(rulesIn(editor.document), ['unknown-field', 'placeholder-left']),
      );
    } finally {
      await settings.update('check.when', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('follow the council’s own file, saved or not', async () => {
    const { document } = await openFile('reports/profile.md', soundReport.replace('May', 'TBC'));
    await eventually(() => assert.deepEqual(rulesIn(document), ['placeholder-left']));
    const council = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(councilFolder(), 'council.yaml'),
    );
    const editor = await vscode.window.showTextDocument(council);
    await typeBefore(editor, 'council:', 'rules: { placeholder-left: off }\n');
    await eventually(() => assert.deepEqual(rulesIn(document), []));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.deepEqual(rulesIn(document), ['placeholder-left']));
    await typeBefore(editor, 'council:', 'natoin: wales\n');
    await eventually(() => assert.deepEqual(rulesIn(council), ['unknown-field']));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.deepEqual(rulesIn(council), []));
  });

  it('follow a council file that the council’s own extends', async () => {
    const house = vscode.Uri.joinPath(councilFolder(), 'house.yaml');
    const rules = 'extends: england\nrules:\n  placeholder-left: off\n';
    await vscode.workspace.fs.writeFile(house, new TextEncoder().encode(rules));
    try {
      const { document } = await openFile('reports/extended.md', soundReport.replace('May', 'TBC'));
      await eventually(() => assert.deepEqual(rulesIn(document), ['placeholder-left']));
      const council = await vscode.workspace.openTextDocument(
        vscode.Uri.joinPath(councilFolder(), 'council.yaml'),
      );
      const edit = new vscode.WorkspaceEdit();
      const start = council.getText().indexOf('extends: england') + 'extends: '.length;
      const name = new vscode.Range(council.positionAt(start), council.positionAt(start + 'england'.length));
      edit.replace(council.uri, name, 'house.yaml');
      await vscode.workspace.applyEdit(edit);
      await eventually(() => assert.deepEqual(rulesIn(document), []));
      const others = rules.replace('off', 'warning');
      await vscode.workspace.fs.writeFile(house, new TextEncoder().encode(others));
      await eventually(() => assert.deepEqual(rulesIn(document), ['placeholder-left']));
      const open = await vscode.workspace.openTextDocument(house);
      await typeBefore(await vscode.window.showTextDocument(open), 'warning', 'off # ');
      await eventually(() => assert.deepEqual(rulesIn(document), []));
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await eventually(() => assert.deepEqual(rulesIn(document), ['placeholder-left']));
      await vscode.workspace.fs.writeFile(house, new TextEncoder().encode(rules));
      await eventually(() => assert.deepEqual(rulesIn(document), []));
      await vscode.window.showTextDocument(council);
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.deepEqual(rulesIn(document), ['placeholder-left']));
      // In a browser VS Code saves after a while by itself, and may have saved the line that is undone.
      await council.save();
    } finally {
      await vscode.workspace.fs.delete(house);
    }
  });
});
