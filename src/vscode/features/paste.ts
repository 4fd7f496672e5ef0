import * as vscode from 'vscode';
import { attempt } from '../log.ts';
import { markdownPaste, pasteEdits } from '../paste-edits.ts';
import type { Shell } from '../shell.ts';

/** Pasting from Word, Excel and web pages into a paper: clean Markdown, and VS Code's plain text beside it. */
export function registerPaste({ store, log }: Shell): vscode.Disposable {
  const paperOf = async (document: vscode.TextDocument) => {
    const current = await store.current(document);
    return current?.version === document.version ? current.checked.paper : undefined;
  };
  const provideDocumentPasteEdits = (
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
  ) => attempt(log, 'Pasting', () => pasteEdits(document, ranges, data, paperOf));
  return vscode.languages.registerDocumentPasteEditProvider(
    'markdown',
    { provideDocumentPasteEdits },
    { providedPasteEditKinds: [markdownPaste], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
}
