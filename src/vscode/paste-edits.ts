import * as vscode from 'vscode';
import type { Paper } from '../core/parse/paper.ts';
import { loadEngine } from './engine.ts';
import { looksOurs } from './papers/ours.ts';
import { spanOf } from './to-editor.ts';

export const markdownPaste = vscode.DocumentDropOrPasteEditKind.Text.append('committeeReports', 'markdown');

/** What VS Code itself puts on the clipboard from one of its editors: that is pasted as it was. */
const OWN = 'vscode-editor-data';

/**
 * How what is on the clipboard reads right where it is pasted; nothing where its plain words can stand as they are.
 *
 * @param paperOf the paper that a document is, of the very text it has
 */
export async function pasteEdits(
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  data: vscode.DataTransfer,
  paperOf: (document: vscode.TextDocument) => Promise<Paper | undefined>,
): Promise<vscode.DocumentPasteEdit[]> {
  const [range, ...others] = ranges;
  if (!range || others.length > 0 || data.get(OWN) || !looksOurs(document)) return [];
  // All at once: the clipboard can be asked only until this function first waits.
  const [html, text, paper, { placePaste }] = await Promise.all([
    data.get('text/html')?.asString(),
    data.get('text/plain')?.asString(),
    paperOf(document),
    loadEngine(),
  ]);
  const placed = paper && placePaste(paper, spanOf(document, range), { html, text });
  if (placed === undefined) return [];
  return [new vscode.DocumentPasteEdit(placed, vscode.l10n.t('Paste as Markdown'), markdownPaste)];
}
