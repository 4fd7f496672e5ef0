import * as vscode from 'vscode';
import { asMarkdown } from '../as-markdown.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

/** Shows, over a reference, the paragraph that it leads to under its number. */
export function registerReferenceHover({ store, log }: Shell): vscode.Disposable {
  const provideHover = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(log, 'Showing a reference', async () => {
      const [{ referenceHelp }, report] = await Promise.all([loadEngine(), currentReport(store, document)]);
      const help = report && referenceHelp(report, document.offsetAt(position));
      if (!help) return undefined;
      const text = `**${asMarkdown(help.title)}**\n\n${asMarkdown(help.words)}`;
      return new vscode.Hover(new vscode.MarkdownString(text), rangeOf(document, help.span));
    });
  return vscode.languages.registerHoverProvider('markdown', { provideHover });
}
