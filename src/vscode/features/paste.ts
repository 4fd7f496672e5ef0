import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { looksOurs } from '../ours.ts';
import type { Shell } from '../shell.ts';
import { spanOf } from '../to-editor.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('committeeReports', 'markdown');

/** What VS Code itself puts on the clipboard from one of its editors: that is pasted as it was. */
const OWN = 'vscode-editor-data';

/** Pasting from Word, Excel and web pages into a paper: clean Markdown, and *Paste as text* beside it. */
export function registerPaste({ store, log }: Shell): vscode.Disposable {
  const provideDocumentPasteEdits = (
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ) =>
    attempt(log, 'Pasting', async () => {
      const [range, ...others] = ranges;
      if (!range || others.length > 0 || data.get(OWN) || !looksOurs(document)) return undefined;
      const [{ placePaste }, current, html, text] = await Promise.all([
        loadEngine(),
        store.current(document),
        data.get('text/html')?.asString(),
        data.get('text/plain')?.asString(),
      ]);
      if (!current || current.version !== document.version || token.isCancellationRequested) return undefined;
      const placed = placePaste(current.checked.paper, spanOf(document, range), { html, text });
      if (placed === undefined) return undefined;
      return [new vscode.DocumentPasteEdit(placed, vscode.l10n.t('Paste as Markdown'), kind)];
    });
  return vscode.languages.registerDocumentPasteEditProvider(
    'markdown',
    { provideDocumentPasteEdits },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
}
