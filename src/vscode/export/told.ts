import * as vscode from 'vscode';

/**
 * Says that the file is there, and what the officer should know of it; opens it, or the folder it is in, if the officer
 * wants that and this machine can.
 */
export async function tellExported(file: vscode.Uri, said: readonly string[] = []): Promise<void> {
  const name = file.path.split('/').at(-1) ?? '';
  const written = vscode.l10n.t('“{0}” is written.', name);
  const isHere = file.scheme === 'file' && vscode.env.remoteName === undefined;
  const open = vscode.l10n.t('Open');
  const openFolder = vscode.l10n.t('Open folder');
  const offers = isHere ? [open, openFolder] : [];
  const answer =
    said.length === 0
      ? await vscode.window.showInformationMessage(written, ...offers)
      : await vscode.window.showWarningMessage([written, ...said].join(' '), ...offers);
  if (answer === open) await vscode.env.openExternal(file);
  if (answer === openFolder) await vscode.commands.executeCommand('revealFileInOS', file);
}
