import * as vscode from 'vscode';

/** Says that the file is there, and opens it if the officer wants that and this machine can. */
export async function tellExported(file: vscode.Uri): Promise<void> {
  const name = file.path.split('/').at(-1) ?? '';
  const said = vscode.l10n.t('“{0}” is written.', name);
  const isHere = file.scheme === 'file' && vscode.env.remoteName === undefined;
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(said, ...(isHere ? [open] : []));
  if (answer === open) await vscode.env.openExternal(file);
}
