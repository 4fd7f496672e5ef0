import * as vscode from 'vscode';
import { readinessOf, toFix } from '../../core/readiness/readiness.ts';
import { checkFile } from '../check-all/check-file.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import type { PaperIndex } from './paper-index.ts';

/** How much is missing or wrong in papers: in open ones as they are typed, in others once it is asked for. */
export class ToFix implements vscode.Disposable {
  readonly #shell: Shell;
  readonly #counts = new Map<string, number>();
  readonly #wanted = new Map<string, vscode.Uri>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #isChecking = false;

  /** More is known, or less. */
  readonly onDidChange = this.#changed.event;

  constructor(shell: Shell, index: PaperIndex) {
    this.#shell = shell;
    const { store, profiles } = shell;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      store.onDidCheck(({ document, checked }) => {
        this.#set(document.uri, toFix(readinessOf(checked)));
        this.#changed.fire();
      }),
      store.onDidDrop(({ uri }) => this.#counts.delete(uri.toString())),
      index.onDidChange((uri) => uri && this.#forgetClosed(uri)),
      profiles.onDidRead(() => {
        this.#counts.clear();
        this.#changed.fire();
      }),
    );
  }

  /** Undefined where it is not known yet. */
  of(uri: vscode.Uri): number | undefined {
    return this.#counts.get(uri.toString());
  }

  /** Checks papers of which nothing is known, one after another. */
  want(papers: readonly vscode.Uri[]): void {
    for (const uri of papers) if (this.of(uri) === undefined) this.#wanted.set(uri.toString(), uri);
    if (!this.#isChecking) void this.#checkWanted();
  }

  dispose(): void {
    this.#wanted.clear();
    this.#subscriptions.dispose();
  }

  async #checkWanted(): Promise<void> {
    this.#isChecking = true;
    for (const [address, uri] of this.#wanted) {
      await attempt(this.#shell.log, `Checking ${uri.path}`, async () => {
        const file = await checkFile(this.#shell, uri);
        if (file) this.#set(uri, toFix(readinessOf(file.checked)));
      });
      this.#wanted.delete(address);
      if (this.#counts.has(address)) this.#changed.fire();
    }
    this.#isChecking = false;
  }

  #set(uri: vscode.Uri, count: number): void {
    this.#counts.set(uri.toString(), count);
  }

  #forgetClosed(uri: vscode.Uri): void {
    const address = uri.toString();
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === address);
    if (!isOpen && this.#counts.delete(address)) this.#changed.fire();
  }
}
