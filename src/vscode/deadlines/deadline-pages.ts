import * as vscode from 'vscode';
import { loadEngine } from '../engine.ts';
import type { Shell } from '../shell.ts';
import { momentNow } from '../today.ts';
import { reckonFile } from './reckoned.ts';

const SCHEME = 'committee-reports-deadlines';

/** Pages with every date of a paper and its working-out; they follow the paper as it is typed. */
export class DeadlinePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #shell: Shell;
  readonly #shown = new Map<string, vscode.Uri>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(shell: Shell) {
    this.#shell = shell;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      shell.store.onDidCheck(({ document }) => {
        const page = this.#shown.get(document.uri.toString());
        if (page) this.#changed.fire(page);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === SCHEME) this.#shown.delete(uri.query);
      }),
    );
  }

  /** The address of a paper's page. */
  pageOf(paper: vscode.Uri): vscode.Uri {
    const query = paper.toString();
    const page = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Deadlines')}.md`, query });
    this.#shown.set(query, page);
    return page;
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const [{ deadlinePage }, reckoned] = await Promise.all([
      loadEngine(),
      reckonFile(this.#shell, vscode.Uri.parse(query, true)),
    ]);
    if (!reckoned) return noDates();
    return deadlinePage(reckoned.deadlines, reckoned.committee, momentNow());
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** What is said of a paper that brings no dates with it. */
export function noDates(): string {
  return vscode.l10n.t(
    'This paper does not say on which day the meeting or the decision is, so no date follows from it.',
  );
}
