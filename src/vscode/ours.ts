import * as vscode from 'vscode';

/** How far down `type:` is looked for; front matter longer than this is not an officer's. */
const LINES = 400;

/**
 * Whether a document looks like one of ours, without parsing it: Markdown that can be written to,
 * with front matter whose `type` is report, agenda or minutes. The parser has the last word. A council's
 * own template, `templates/*.md`, is not ours: its gaps are meant.
 */
export function looksOurs(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || !isWritable(document.uri)) return false;
  if (/\/templates\/[^/]+$/.test(document.uri.path)) return false;
  if (!/^---[ \t]*$/.test(document.lineAt(0).text)) return false;
  for (let line = 1; line < Math.min(document.lineCount, LINES); line++) {
    const { text } = document.lineAt(line);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text)) return false;
    if (/^type[ \t]*:[ \t]*["']?(?:report|agenda|minutes)\b/.test(text)) return true;
  }
  return false;
}

/** Leaves out the copies that other views show of a file: the old side of a comparison, a chat's snapshot. */
function isWritable(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
