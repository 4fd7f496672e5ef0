import * as vscode from 'vscode';
import { readinessOf, toFix } from '../../core/readiness/readiness.ts';
import { checkFile } from '../check-all/check-file.ts';
import { Rechecker } from '../check-all/rechecker.ts';
import { openDocument } from '../files/open-document.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';

/** How much is missing or wrong in papers: in open ones as they are typed, in others once it is asked for. */
export class ToFix implements vscode.Disposable {
  readonly #shell: Shell;
  readonly #counts = new Map<string, number>();
  readonly #wanted = new Map<string, vscode.Uri>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #rechecker: Rechecker;
  readonly #subscriptions: vscode.Disposable;
  #isChecking = false;

  /** More is known, or less. */
  readonly onDidChange = this.#changed.event;

  constructor(shell: Shell) {
    this.#shell = shell;
    const { store, profiles, index, neighbours } = shell;
    this.#rechecker = new Rechecker(neighbours, (papers) => this.#check(papers));
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#rechecker,
      store.onDidCheck(({ document, checked }) => {
        this.#rechecker.forget(document.uri);
        this.#counts.set(document.uri.toString(), toFix(readinessOf(checked)));
        this.#changed.fire();
      }),
      store.onDidDrop(({ uri }) => this.#counts.delete(uri.toString())),
      index.onDidChange(({ papers }) => this.#forgetClosed(papers)),
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
    this.#check(papers.filter((uri) => this.of(uri) === undefined));
  }

  dispose(): void {
    this.#wanted.clear();
    this.#subscriptions.dispose();
  }

  #check(papers: readonly vscode.Uri[]): void {
    for (const uri of papers) this.#wanted.set(uri.toString(), uri);
    if (!this.#isChecking) void this.#checkWanted();
  }

  async #checkWanted(): Promise<void> {
    this.#isChecking = true;
    for (const [address, uri] of this.#wanted) {
      // Taken off first: what changes meanwhile is wanted again.
      this.#wanted.delete(address);
      await attempt(this.#shell.log, `Checking ${uri.path}`, async () => {
        const file = await checkFile(this.#shell, uri);
        if (!file) return;
        if (file.places) this.#rechecker.remember(uri, file.asked);
        this.#counts.set(address, toFix(readinessOf(file.checked)));
        this.#changed.fire();
      });
    }
    this.#isChecking = false;
  }

  #forgetClosed(addresses: ReadonlySet<string>): void {
    const gone = [...addresses].filter((address) => this.#counts.has(address));
    const closed = gone.map((address) => vscode.Uri.parse(address, true)).filter((uri) => !openDocument(uri));
    for (const uri of closed) {
      this.#rechecker.forget(uri);
      this.#counts.delete(uri.toString());
    }
    if (closed.length > 0) this.#changed.fire();
  }
}
