import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { fieldHelp } from '../field-help.ts';
import { attempt } from '../log.ts';
import { currentDetails, detailsFiles, mayBeInDetails } from '../papers/current-details.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

/** Says, over a field of the details or the words in it, what it is and what they mean. */
export function registerDetailsHover(shell: Shell): vscode.Disposable {
  const provideHover = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(shell.log, 'Help on a field', async () => {
      if (!mayBeInDetails(document, position)) return undefined;
      const [{ detailAt }, details] = await Promise.all([loadEngine(), currentDetails(shell, document)]);
      const here = details && detailAt(details, document.offsetAt(position));
      return here && new vscode.Hover(fieldHelp(here.field, here.choice), rangeOf(document, here.span));
    });
  return vscode.languages.registerHoverProvider(detailsFiles, { provideHover });
}
