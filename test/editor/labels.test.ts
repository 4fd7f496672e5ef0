import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, eventually, find, openFile, openUntitled, soundReport } from './scratch.ts';

/** References in a field and in the body; the details have a line that makes no sense. */
const labelled = soundReport
  .replace('about the library.', 'about the library, as [](#opening) says. {#aim}')
  .replace('committee: Cabinet', 'committee: Cabinet\nhalf a li')
  .replace('in May.', 'in May, see [the purpose](#aim). {#opening}');

async function ask<Answer>(
  command: string,
  { document }: vscode.TextEditor,
  words: string,
  ...more: unknown[]
): Promise<Answer> {
  const place = find(document, words).start.translate(0, 5);
  return vscode.commands.executeCommand(command, document.uri, place, ...more);
}

function hoverText(hovers: readonly vscode.Hover[]): string[] {
  return hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
}

describe('labels', () => {
  afterEach(cleanUp);

  it('are offered with number and first words where a reference is typed', async () => {
    const editor = await openUntitled(`${labelled}\nSee [](#`);
    const { document } = editor;
    const end = document.positionAt(document.getText().length);
    await eventually(async () => {
      const { items }: vscode.CompletionList = await vscode.commands.executeCommand(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
        '#',
      );
      const ours = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
      const shown = ours.map(({ label }) =>
        typeof label === 'string' ? label : `${label.label} ${label.description}`,
      );
      assert.deepEqual(shown.slice(0, 2), [
        'aim 1.1 To tell Cabinet about the library, as paragraph 2.1 says.',
        'opening 2.1 The library opened in May, see the purpose.',
      ]);
      assert.equal(ours[0]?.insertText, '#aim)');
    });
  });

  it('lead from a reference to its paragraph, in a file with CRLF too', async () => {
    const editor = await openFile('labels-crlf.md', labelled.replaceAll('\n', '\r\n'));
    const found = await eventually(async () => {
      const links = await ask<(vscode.LocationLink | vscode.Location)[]>(
        'vscode.executeDefinitionProvider',
        editor,
        '[](#opening)',
      );
      assert.equal(links.length, 1);
      return links[0];
    });
    assert.ok(found && 'targetRange' in found);
    assert.equal(
      editor.document.getText(found.targetRange),
      'The library opened in May, see [the purpose](#aim). {#opening}',
    );
  });

  it('are found wherever they are referred to, once each', async () => {
    const editor = await openUntitled(labelled);
    await eventually(async () => {
      const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', editor, '{#opening}');
      assert.deepEqual(
        found.map(({ range }) => editor.document.getText(range)),
        ['#opening', '{#opening}'],
      );
    });
  });

  it('are renamed together with every reference', async () => {
    const editor = await openFile('labels.md', labelled);
    const edit = await eventually(async () => {
      const renamed = await ask<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor,
        '[](#opening)',
        'first-day',
      );
      assert.equal(renamed.get(editor.document.uri).length, 2);
      return renamed;
    });
    await vscode.workspace.applyEdit(edit);
    assert.equal(editor.document.getText(), labelled.replaceAll('#opening', '#first-day'));
    await assert.rejects(
      ask('vscode.executeDocumentRenameProvider', editor, '{#first-day}', 'aim'),
      /“aim” is the label of another paragraph already/,
    );
  });

  it('show the paragraph over a reference', async () => {
    const editor = await openUntitled(labelled);
    await eventually(async () => {
      const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', editor, '[](#opening)');
      const [text] = hoverText(hovers);
      assert.match(
        text ?? '',
        /^\*\*Paragraph 2\\\.1 – Background\*\*\s+The library opened in May, see the purpose\\\.$/,
      );
    });
  });

  it('are left to VS Code in Markdown that is not ours', async () => {
    const editor = await openUntitled('# Notes\n\nSee [](#notes). {#mine}\n');
    const links = await ask<unknown[]>('vscode.executeDefinitionProvider', editor, '{#mine}');
    assert.deepEqual(links, []);
  });
});

describe('help on a heading', () => {
  afterEach(cleanUp);

  it('is what the council says of the section, and who clears it', async () => {
    const editor = await openFile('reports/help.md', `${soundReport}\n## Financial implications\n\nNone.\n`);
    await eventually(async () => {
      const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', editor, '## Financial');
      assert.match(
        hoverText(hovers).join(),
        /^\*\*Financial implications\*\*[^]+Cleared by\\: Director of Finance$/,
      );
    });
  });
});

describe('Copy reference to this paragraph', () => {
  afterEach(cleanUp);

  it('labels the paragraph in one step, and copies the reference', async () => {
    const editor = await openUntitled(soundReport);
    const before = editor.document.getText();
    const place = find(editor.document, 'opened').start;
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('committeeReports.copyReference');
    assert.match(editor.document.getText(), /The library opened in May\. \{#library-opened\}\n$/);
    assert.equal(await vscode.env.clipboard.readText(), '[](#library-opened)');
    await vscode.commands.executeCommand('committeeReports.copyReference');
    assert.equal(editor.document.getText().split('{#').length, 2, 'a label that is there is used');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });
});
