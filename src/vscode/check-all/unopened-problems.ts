import * as vscode from 'vscode';
import type { Asked } from '../papers/asked.ts';
import type { Shell } from '../shell.ts';
import { Rechecker } from './rechecker.ts';

/**
 * The problems of files that are not open, in the Problems panel. Those of a file go when it is opened, because
 * its editor shows its own, and when it, or its council's file, is no longer what was checked. Where only a file
 * beside it is another, it is checked again.
 */
export class UnopenedProblems implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection('committee-reports-unopened');
  readonly #rechecker: Rechecker;
  readonly #subscriptions: vscode.Disposable;

  /** @param checkAgain is given the files to be checked again */
  constructor(
    { profiles, neighbours, files }: Pick<Shell, 'profiles' | 'neighbours' | 'files'>,
    checkAgain: (files: readonly vscode.Uri[]) => void,
  ) {
    this.#rechecker = new Rechecker(neighbours, checkAgain);
    this.#subscriptions = vscode.Disposable.from(
      this.#shown,
      this.#rechecker,
      files.onDidChange((changed) => this.#drop((uri) => changed.has(uri.toString()))),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#dropOne(uri)),
      profiles.onDidRead((council) => this.#drop((uri) => profiles.concerns(council.uri, uri))),
    );
  }

  /** @param asked what the check asked about the files beside it */
  set(uri: vscode.Uri, problems: readonly vscode.Diagnostic[], asked: Asked): void {
    this.#shown.set(uri, problems);
    this.#rechecker.remember(uri, asked);
  }

  clear(): void {
    this.#drop(() => true);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #drop(isGone: (uri: vscode.Uri) => boolean): void {
    const gone: vscode.Uri[] = [];
    this.#shown.forEach((uri) => isGone(uri) && gone.push(uri));
    for (const uri of gone) this.#dropOne(uri);
  }

  #dropOne(uri: vscode.Uri): void {
    this.#shown.delete(uri);
    this.#rechecker.forget(uri);
  }
}
