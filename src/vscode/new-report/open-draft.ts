import * as vscode from 'vscode';
import { asSnippet, asText } from '../../core/template/draft.ts';
import type { Draft } from '../../core/template/draft.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import { writeWhole } from '../files/write-whole.ts';
import { columnForText } from '../show-source.ts';

/** Writes the draft to a new file and opens it with the cursor in its first blank. */
export async function openDraftAt(files: SavedFiles, uri: vscode.Uri, draft: Draft): Promise<void> {
  await writeWhole(files, uri, new TextEncoder().encode(asText(draft)));
  const document = await vscode.workspace.openTextDocument(uri);
  await showWithBlanks(document, draft);
  // Filling in the blanks' tab stops left the same text, yet the editor counts the file as changed.
  await document.save();
}

/** Opens the draft in an editor without a file. */
export async function openDraft(draft: Draft): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: asText(draft) });
  await showWithBlanks(document, draft);
}

async function showWithBlanks(document: vscode.TextDocument, draft: Draft): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, {
    preview: false,
    viewColumn: columnForText(),
  });
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  // The indentation of front matter is part of its meaning, whatever the editor's own settings are.
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  await editor.insertSnippet(new vscode.SnippetString(asSnippet(draft)), whole, options);
}
