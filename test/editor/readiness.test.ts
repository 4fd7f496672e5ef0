import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isFoundProblem } from '../../src/vscode/found-problem.ts';
import { CurrentPaper } from '../../src/vscode/papers/current-paper.ts';
import { ReadinessTree } from '../../src/vscode/readiness/tree.ts';
import { madeShell } from './made-shell.ts';
import { cleanUp, eventually, find, openUntitled, rulesIn, soundReport, typeBefore } from './scratch.ts';

const draft = soundReport
  .replace('committee:', 'porfolio: Libraries\ncommittee:')
  .replace('May', '[month]')
  .replace('purpose: |\n  To tell Cabinet about the library.\n', '');

describe('Before you submit', () => {
  // VS Code tells nobody what a view shows, so its rows are asked for here.
  const shell = madeShell();
  const current = new CurrentPaper(shell.store);
  const tree = new ReadinessTree(current);

  after(async () => {
    vscode.Disposable.from(tree, current).dispose();
    await shell.dispose();
  });
  afterEach(cleanUp);

  const shown = () =>
    tree.getChildren().map((step) => {
      const { label, description } = tree.getTreeItem(step);
      return [label, description, ...tree.getChildren(step).map((row) => tree.getTreeItem(row).description)];
    });

  const listed = (rule: string) => {
    const rows = tree.getChildren().flatMap((step) => tree.getChildren(step));
    const found = rows.find((row) => isFoundProblem(row) && row.problem.rule === rule);
    assert.ok(found, rule);
    return found;
  };

  it('has a view that opens', async () => {
    await vscode.commands.executeCommand('committeeReports.readiness.focus');
  });

  it('lists what is left to do in the order of its doing, and follows what is typed', async () => {
    const editor = await openUntitled(draft);
    await eventually(() =>
      assert.deepEqual(shown(), [
        ['Details to fill in', '1', 'line 5'],
        ['Blanks left', '1', 'line 12'],
      ]),
    );
    await typeBefore(editor, '---\n\n##', 'service: TBC\n');
    await eventually(() =>
      assert.deepEqual(shown(), [
        ['Details to fill in', '1', 'line 5'],
        ['Blanks left', '2', 'line 8', 'line 13'],
      ]),
    );
  });

  it('makes a repair in the text as it is by then, and goes there', async () => {
    const { document } = await openUntitled(draft);
    const row = await eventually(() => listed('unknown-field'));
    assert.match(tree.getTreeItem(row).contextValue ?? '', /fixable/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'status: draft\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('committeeReports.makeFix', row);
    assert.match(document.getText(), /^portfolio: Libraries$/m);
    await eventually(() => assert.equal(vscode.window.activeTextEditor?.selection.active.line, 5));
  });

  it('goes to a problem', async () => {
    const editor = await openUntitled(draft);
    const { command } = tree.getTreeItem(await eventually(() => listed('placeholder-left')));
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    await eventually(() => assert.deepEqual(editor.selection.active, find(editor.document, '[month]').start));
  });

  it('is of the paper whose preview has the keyboard, and of none while another file has', async () => {
    const { document } = await openUntitled(draft);
    await eventually(() => assert.deepEqual(rulesIn(document), ['unknown-field', 'placeholder-left']));
    await eventually(async () => {
      await vscode.commands.executeCommand('committeeReports.openPreview');
      await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      assert.ok(tab?.input instanceof vscode.TabInputWebview);
    });
    assert.equal(current.checked?.document, document);
    await openUntitled('# Not a report\n');
    await eventually(() => assert.deepEqual(shown(), []));
  });
});
