import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { standardWordings } from '../../src/core/template/wording.ts';

/** What VS Code offers at the end of a Markdown text. It reads snippet files in its own time, so it is asked until it has. */
async function snippetsBehind(content: string): Promise<vscode.CompletionItem[]> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  for (;;) {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(content.length),
    );
    const snippets = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
    if (snippets.length > 0) return snippets;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('the snippets', () => {
  it('are offered by VS Code as they are written, whatever else our file says of them', async () => {
    const offered = await snippetsBehind('nil');
    for (const { prefix, text } of standardWordings.filter((wording) => wording.prefix.startsWith('nil-'))) {
      const item = offered.find(({ label }) => (typeof label === 'string' ? label : label.label) === prefix);
      assert.ok(item?.insertText instanceof vscode.SnippetString, prefix);
      assert.equal(item.insertText.value, text);
    }
  });
});
