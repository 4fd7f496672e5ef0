import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import type { Span } from '../../core/span.ts';

/** Lets the details of a paper be folded, as a whole and field by field. */
export function registerDetailsFolding({ store, log }: Shell): vscode.Disposable {
  const provideFoldingRanges = (document: vscode.TextDocument) =>
    attempt(log, 'Folding the details', async () => {
      const [{ foldsIn }, current] = await Promise.all([loadEngine(), store.current(document)]);
      if (current?.version !== document.version) return [];
      const { text, frontMatter } = current.checked.paper;
      const whole = { start: frontMatter.span.start, end: frontMatter.span.end - 1 };
      return [
        ...(frontMatter.state === 'closed' ? [foldOf(document, whole)] : []),
        ...foldsIn({ text, root: frontMatter.root }).map((span) => foldOf(document, span)),
      ];
    });
  return vscode.languages.registerFoldingRangeProvider('markdown', { provideFoldingRanges });
}

function foldOf(document: vscode.TextDocument, { start, end }: Span): vscode.FoldingRange {
  return new vscode.FoldingRange(document.positionAt(start).line, document.positionAt(end).line);
}
