import * as vscode from 'vscode';

/** Shows a place of a paper in its editor, beside the preview, with the cursor there. */
export async function showSource(
  paper: vscode.Uri,
  offset: number,
  preview: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(paper);
  const position = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    viewColumn: columnOf(paper) ?? otherThan(preview),
    selection: new vscode.Range(position, position),
  });
}

function columnOf(paper: vscode.Uri): vscode.ViewColumn | undefined {
  const address = paper.toString();
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === address),
  )?.viewColumn;
}

function otherThan(column: vscode.ViewColumn | undefined): vscode.ViewColumn {
  return column === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
