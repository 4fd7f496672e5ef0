import * as vscode from 'vscode';

/** How far down `type:` is looked for; front matter longer than this is not an officer's. */
const LINES = 400;

/**
 * Whether a document looks like one of ours, without parsing it: Markdown that can be written to,
 * with front matter whose `type` is report, agenda or minutes. The parser has the last word.
 */
export function looksOurs(document: vscode.TextDocument): boolean {
  return (
    document.languageId === 'markdown' &&
    isWritable(document.uri) &&
    !isTemplate(document.uri) &&
    saysItIsOurs(linesOf(document))
  );
}

/** Whether a file that is not open looks like one of ours, by its text. */
export function fileLooksOurs(uri: vscode.Uri, text: string): boolean {
  return !isTemplate(uri) && saysItIsOurs(text.split(/\r\n|\n|\r/, LINES));
}

function saysItIsOurs(lines: Iterable<string>): boolean {
  let inside = false;
  for (const line of lines) {
    if (!inside) {
      if (!/^---[ \t]*$/.test(line)) return false;
      inside = true;
    } else if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return false;
    else if (/^type[ \t]*:[ \t]*["']?(?:report|agenda|minutes)\b/.test(line)) return true;
  }
  return false;
}

function* linesOf(document: vscode.TextDocument): Iterable<string> {
  for (let line = 0; line < Math.min(document.lineCount, LINES); line++) yield document.lineAt(line).text;
}

/** A council's own template, `templates/*.md`, is not ours: its gaps are meant. */
function isTemplate({ path }: vscode.Uri): boolean {
  return /\/templates\/[^/]+$/.test(path);
}

/** Leaves out the copies that other views show of a file: the old side of a comparison, a chat's snapshot. */
function isWritable(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
