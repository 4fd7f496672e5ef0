import * as vscode from 'vscode';
import type { Profiles } from '../profiles.ts';

/**
 * The problems of files that are not open, in the Problems panel. Those of a file go when it is opened, because
 * its editor shows its own, and when it, or its council's file, is no longer what was checked.
 */
export class UnopenedProblems implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection('committee-reports-unopened');
  readonly #subscriptions: vscode.Disposable;

  constructor(profiles: Profiles) {
    const changed = vscode.workspace.createFileSystemWatcher('**/*.md', true, false, true);
    // Of a folder that is deleted, nothing is said about the files in it.
    const deleted = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    this.#subscriptions = vscode.Disposable.from(
      this.#shown,
      changed,
      deleted,
      changed.onDidChange((uri) => this.#shown.delete(uri)),
      deleted.onDidDelete((gone) => this.#drop(({ path }) => `${path}/`.startsWith(`${gone.path}/`))),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#shown.delete(uri)),
      profiles.onDidRead((council) => this.#drop((uri) => profiles.concerns(council.uri, uri))),
    );
  }

  set(uri: vscode.Uri, problems: readonly vscode.Diagnostic[]): void {
    this.#shown.set(uri, problems);
  }

  clear(): void {
    this.#shown.clear();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #drop(isGone: (uri: vscode.Uri) => boolean): void {
    const gone: vscode.Uri[] = [];
    this.#shown.forEach((uri) => isGone(uri) && gone.push(uri));
    for (const uri of gone) this.#shown.delete(uri);
  }
}
