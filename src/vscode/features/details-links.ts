import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { resolvePath } from '../files/workspace-path.ts';
import { attempt } from '../log.ts';
import { currentDetails, detailsFiles } from '../papers/current-details.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

/** Makes a link of every path in the details that leads to a file of the workspace: an appendix, a report, an agenda. */
export function registerDetailsLinks(shell: Shell): vscode.Disposable {
  const provideDocumentLinks = (document: vscode.TextDocument) =>
    attempt(shell.log, 'Links in the details', async () => {
      if (document.isUntitled) return [];
      const [{ filesIn }, details] = await Promise.all([loadEngine(), currentDetails(shell, document)]);
      return (details ? filesIn(details) : []).flatMap(({ text, span }) => {
        const path = text.trim().split('/').map(encodeURIComponent).join('/');
        const file = resolvePath(document.uri, path);
        return file ? [new vscode.DocumentLink(rangeOf(document, span), file)] : [];
      });
    });
  return vscode.languages.registerDocumentLinkProvider(detailsFiles, { provideDocumentLinks });
}
