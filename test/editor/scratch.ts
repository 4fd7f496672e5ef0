import * as vscode from 'vscode';

/** The folder that is open: a copy of the example council. */
export function councilFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return folder.uri;
}

const made: vscode.Uri[] = [];

/** Writes a file of the test's own into the council's folder, and opens it in an editor. */
export async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(councilFolder(), name);
  made.push(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  // As a user opens it. What an extension opens stays open for some minutes after its editor is closed.
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return eventually(() => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.uri.toString() !== uri.toString()) throw new Error(`${name} is not shown.`);
    return editor;
  });
}

/** Lets a file that the product will make go at the end of the test. */
export function forget(path: string): void {
  made.push(vscode.Uri.joinPath(councilFolder(), path));
}

/** Makes, renames or deletes files as VS Code itself does it, which tells its extensions at once. */
export async function changeFiles(work: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  work(edit);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('VS Code did not do it.');
}

/** Writes a file of the test's own, as VS Code itself does it; its folder may be new. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  forget(path);
  const uri = vscode.Uri.joinPath(councilFolder(), path);
  const contents = new TextEncoder().encode(text);
  await changeFiles((edit) => edit.createFile(uri, { contents, overwrite: true }));
  return uri;
}

let untitled = 0;

/** Opens an editor without a file. Each has a name of its own: a closed one lingers under its name. */
export async function openUntitled(text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.from({ scheme: 'untitled', path: `Scratch-${++untitled}.md` }),
  );
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
  return editor;
}

/** Closes every editor, whatever was typed in it, and takes away the files of the test. */
export async function cleanUp(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
}

/** Waits for what becomes true of the window. The last mistake is what a test that waits in vain reports. */
export async function eventually<Result>(look: () => Result | Promise<Result>): Promise<Result> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Ours among the problems of a document: the names of their rules, in the order of the file. */
export function rulesIn(document: Pick<vscode.TextDocument, 'uri'>): string[] {
  return problemsIn(document).map(({ code }) =>
    typeof code === 'object' ? String(code.value) : String(code),
  );
}

export function problemsIn({ uri }: Pick<vscode.TextDocument, 'uri'>): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Committee Reports')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Where `words` stand in the document. */
export function find(document: vscode.TextDocument, words: string): vscode.Range {
  const offset = document.getText().indexOf(words);
  if (offset === -1) throw new Error(`“${words}” is not in the text.`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
}

export async function typeBefore(editor: vscode.TextEditor, words: string, typed: string): Promise<void> {
  await editor.edit((edit) => edit.insert(find(editor.document, words).start, typed));
}

/** The quick fixes that are offered at `words`. */
export async function fixesAt({ document }: vscode.TextEditor, words: string): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const command = 'vscode.executeCodeActionProvider';
  return vscode.commands.executeCommand(command, document.uri, find(document, words), kind);
}

/** A report without a problem, as far as it goes: a briefing note need not have any section. */
export const soundReport = `---
type: report
report_type: briefing
title: A short note
committee: Cabinet
meeting_date: 2026-12-10
purpose: |
  To tell Cabinet about the library.
---

## Background

The library opened in May.
`;
