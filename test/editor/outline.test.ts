import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, councilFolder, eventually, openFile, openUntitled, soundReport } from './scratch.ts';

const report = `${soundReport}
:::exempt{paragraphs="3"}

The price.

:::

## Consultation

Nobody was asked.
`;

/** The outline's lines, VS Code's own headings among them. */
async function outline({ uri }: vscode.TextDocument): Promise<string[]> {
  const symbols: (vscode.DocumentSymbol | vscode.SymbolInformation)[] = await vscode.commands.executeCommand(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const names = (symbol: vscode.DocumentSymbol | vscode.SymbolInformation): string[] => [
    symbol.name,
    ...('children' in symbol ? symbol.children.flatMap(names) : []),
  ];
  return symbols.flatMap(names);
}

async function openExample(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(councilFolder(), path));
  await vscode.window.showTextDocument(document);
  return document;
}

describe('the outline', () => {
  afterEach(cleanUp);

  it('of a report lists its sections by number, those in the details too', async () => {
    const { document } = await openFile('reports/outline.md', report.replaceAll('\n', '\r\n'));
    await eventually(async () => {
      const names = await outline(document);
      for (const name of ['1 Purpose of the report', '2 Background', '3 Consultation']) {
        assert.equal(names.filter((each) => each === name).length, 1, `${name}: ${names.join(', ')}`);
      }
    });
  });

  it('of an agenda lists its items, and of minutes the resolutions too', async () => {
    const agenda = await openExample('agendas/2026-10-15-cabinet.md');
    await eventually(async () => assert.ok((await outline(agenda)).includes('1 Apologies for absence')));
    const minutes = await openExample('minutes/2026-10-15-cabinet.md');
    await eventually(async () => {
      const names = await outline(minutes);
      assert.ok(
        names.some((name) => /RESOLVED/.test(name)),
        names.join(', '),
      );
    });
  });
});

describe('exempt passages', () => {
  afterEach(cleanUp);

  it('can be folded', async () => {
    const { document } = await openUntitled(report);
    await eventually(async () => {
      const folds: vscode.FoldingRange[] = await vscode.commands.executeCommand(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const folded = folds.map(({ start, end }) => [document.lineAt(start).text, document.lineAt(end).text]);
      assert.ok(folded.some(([first, last]) => first?.startsWith(':::exempt') && last === ':::'));
    });
  });
});
