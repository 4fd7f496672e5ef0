import * as vscode from 'vscode';

const SCHEME = 'committee-reports-import';

/** Pages that list what of a document was not simply taken over, each beside the file that was made of it. */
export class ImportPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #pages = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    );
  }

  /** Shows a page beside the editor that is active. */
  async show(of: vscode.Uri, page: string): Promise<void> {
    const path = `/${vscode.l10n.t('What was not understood')}.md`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path, query: of.toString() });
    this.#pages.set(uri.query, page);
    this.#changed.fire(uri);
    // Locked: it stays that page when another Markdown file is opened.
    await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', uri);
  }

  provideTextDocumentContent({ query }: vscode.Uri): string {
    return this.#pages.get(query) ?? '';
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
