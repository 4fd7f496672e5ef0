import * as vscode from 'vscode';
import type { Asked } from '../papers/asked.ts';
import type { Neighbours } from '../papers/neighbours.ts';

/** Milliseconds of rest in which several changes are one: a report that is being typed changes with each letter. */
const REST = 300;

/**
 * Remembers what was asked about the files beside papers that are not open, and has those papers checked again once
 * there are other answers. Open ones see to it themselves.
 */
export class Rechecker implements vscode.Disposable {
  readonly #asked = new Map<string, Asked>();
  readonly #stale = new Set<string>();
  readonly #subscription: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param checkAgain is given the papers that have to be checked again */
  constructor(neighbours: Neighbours, checkAgain: (papers: readonly vscode.Uri[]) => void) {
    this.#subscription = neighbours.onDidChange((change) => {
      for (const [address, asked] of this.#asked) if (asked.isAbout(change)) this.#stale.add(address);
      if (this.#stale.size === 0) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        const papers = [...this.#stale].map((address) => vscode.Uri.parse(address, true));
        this.#stale.clear();
        checkAgain(papers);
      }, REST);
    });
  }

  /** @param asked what the last check of a paper asked */
  remember(paper: vscode.Uri, asked: Asked): void {
    this.#asked.set(paper.toString(), asked);
  }

  forget(paper: vscode.Uri): void {
    this.#asked.delete(paper.toString());
    this.#stale.delete(paper.toString());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }
}
