import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('follows from opening a Markdown file', async () => {
    const extension = vscode.extensions.getExtension('committee-reports.committee-reports');
    assert.ok(extension);
    const [report] = await vscode.workspace.findFiles('reports/*.md');
    assert.ok(report);
    await vscode.workspace.openTextDocument(report);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
