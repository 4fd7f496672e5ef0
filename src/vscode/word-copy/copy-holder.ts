import * as vscode from 'vscode';
import type { ReturnedCopy } from './returned-copy.ts';

/** The one Word copy that is being gone through. */
export class CopyHolder implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #copy: ReturnedCopy | undefined;
  #subscription: vscode.Disposable | undefined;

  readonly onDidChange = this.#changed.event;

  get copy(): ReturnedCopy | undefined {
    return this.#copy;
  }

  /** Goes on with another copy. */
  async take(copy: ReturnedCopy): Promise<void> {
    this.#drop();
    this.#copy = copy;
    this.#subscription = copy.onDidChange(() => this.#changed.fire());
    await copy.look();
  }

  /** Puts the copy away; what was said of it is kept. */
  close(): void {
    this.#drop();
    this.#changed.fire();
  }

  dispose(): void {
    this.#drop();
    this.#changed.dispose();
  }

  #drop(): void {
    this.#subscription?.dispose();
    this.#copy?.dispose();
    this.#copy = undefined;
  }
}
