import * as vscode from 'vscode';

/** Which Word copy came back; undefined where the officer gives it up. */
export async function askForCopy(report: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Which Word copy came back?'),
    openLabel: vscode.l10n.t('Bring back comments'),
    filters: { [vscode.l10n.t('Word documents')]: ['docx', 'docm'] },
    ...(report.scheme !== 'untitled' && { defaultUri: vscode.Uri.joinPath(report, '..') }),
  });
  return chosen?.[0];
}
