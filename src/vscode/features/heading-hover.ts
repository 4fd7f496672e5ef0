import * as vscode from 'vscode';
import { asMarkdown } from '../as-markdown.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

/** Shows, over a heading, what the council says of its section: what belongs there, and who clears it. */
export function registerHeadingHover({ store, log }: Shell): vscode.Disposable {
  const provideHover = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(log, 'Help on a heading', async () => {
      const [{ headingHelp }, report] = await Promise.all([loadEngine(), currentReport(store, document)]);
      const help = report && headingHelp(report, document.offsetAt(position));
      if (!help) return undefined;
      const paragraphs = [`**${asMarkdown(help.title)}**`, ...help.paragraphs.map(asMarkdown)];
      const text = new vscode.MarkdownString(paragraphs.join('\n\n'));
      return new vscode.Hover(text, rangeOf(document, help.span));
    });
  return vscode.languages.registerHoverProvider('markdown', { provideHover });
}
