import * as vscode from 'vscode';
import type { OutlineEntry } from '../../core/navigate/outline.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

const icons: Readonly<Record<OutlineEntry['kind'], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.String,
  recommendation: vscode.SymbolKind.Event,
  item: vscode.SymbolKind.String,
  resolution: vscode.SymbolKind.Event,
};

/** The outline of reports, agendas and minutes, for the Outline view, the breadcrumbs and *Go to Symbol*. */
export function registerOutline({ store, log }: Shell): vscode.Disposable {
  const provideDocumentSymbols = (document: vscode.TextDocument) =>
    attempt(log, 'Outline', async () => {
      const [{ outlineOf }, current] = await Promise.all([loadEngine(), store.current(document)]);
      if (current?.version !== document.version) return [];
      return outlineOf(current.checked).map((entry) => symbolOf(document, entry));
    });
  // VS Code shows its own list of Markdown headings as well, under its own name.
  const label = vscode.l10n.t('Committee Reports');
  return vscode.languages.registerDocumentSymbolProvider('markdown', { provideDocumentSymbols }, { label });
}

function symbolOf(document: vscode.TextDocument, entry: OutlineEntry): vscode.DocumentSymbol {
  const { name, note, kind, span, nameSpan, below } = entry;
  const symbol = new vscode.DocumentSymbol(
    name,
    note,
    icons[kind],
    rangeOf(document, span),
    rangeOf(document, nameSpan),
  );
  symbol.children = below.map((inner) => symbolOf(document, inner));
  return symbol;
}
