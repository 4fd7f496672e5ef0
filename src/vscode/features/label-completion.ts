import * as vscode from 'vscode';
import type { LabelCompletion } from '../../core/navigate/label-completions.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import type { Shell } from '../shell.ts';
import { rangeOf } from '../to-editor.ts';

/** Offers the labels of a report, each with its number and first words, where a reference to one is typed. */
export function registerLabelCompletion({ store, log }: Shell): vscode.Disposable {
  const provideCompletionItems = (document: vscode.TextDocument, position: vscode.Position) =>
    attempt(log, 'Completing a reference', async () => {
      const before = document.lineAt(position).text.slice(0, position.character);
      if (!/\]\(#?[\w-]*$/.test(before)) return [];
      const [{ labelCompletions }, report] = await Promise.all([
        loadEngine(),
        currentReport(store, document),
      ]);
      const offered = report ? labelCompletions(report, document.offsetAt(position)) : [];
      return offered.map((completion, index) => itemOf(document, completion, index));
    });
  return vscode.languages.registerCompletionItemProvider('markdown', { provideCompletionItems }, '#', '(');
}

function itemOf(
  document: vscode.TextDocument,
  { label, number, words, whole, span, text }: LabelCompletion,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label, description: [number, words].filter(Boolean).join(' ') },
    vscode.CompletionItemKind.Reference,
  );
  item.range = rangeOf(document, span);
  item.insertText = text;
  item.filterText = `#${label} ${words}`;
  // Before the headings that VS Code offers, in the order of the report.
  item.sortText = `!${String(index).padStart(5, '0')}`;
  item.documentation = whole;
  return item;
}
