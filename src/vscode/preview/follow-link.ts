import * as vscode from 'vscode';
import { readAddress } from '../../core/render/markdown/address.ts';
import { resolvePath } from '../files/workspace-path.ts';
import { columnForText } from '../show-source.ts';

/**
 * Follows a link of a paper. Web and mail addresses never come here: VS Code opens them itself, and asks
 * first. A path opens a file of the workspace; any other address stays dead.
 */
export async function followLink(paper: vscode.Uri, typed: string): Promise<void> {
  const address = readAddress(typed);
  if (address?.kind === 'contact') {
    await vscode.env.openExternal(vscode.Uri.parse(address.href));
    return;
  }
  const file = address?.kind === 'path' ? resolvePath(paper, address.href) : undefined;
  if (file) await vscode.commands.executeCommand('vscode.open', file, columnForText());
}
