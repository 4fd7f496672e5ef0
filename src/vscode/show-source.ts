import * as vscode from 'vscode';

/**
 * Shows a place of a paper in its editor, with the cursor there.
 *
 * @param preview the column that its preview keeps to, so that the two stand side by side
 */
export async function showSource(
  paper: vscode.Uri,
  offset: number,
  preview?: vscode.ViewColumn,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(paper);
  const position = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    viewColumn: columnOf(paper) ?? otherThan(preview),
    selection: new vscode.Range(position, position),
  });
}

/** The column of an editor that a file is open in. */
export function columnOf(paper: vscode.Uri): vscode.ViewColumn | undefined {
  const address = paper.toString();
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === address),
  )?.viewColumn;
}

/** The column to open a paper in: the active one, but not over a preview where there is one with text in it. */
export function columnForText(): vscode.ViewColumn {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  if (!(activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview)) return activeTabGroup.viewColumn;
  const other = all.find(({ activeTab }) => activeTab?.input instanceof vscode.TabInputText);
  return (other ?? activeTabGroup).viewColumn;
}

function otherThan(column: vscode.ViewColumn | undefined): vscode.ViewColumn {
  return column === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
