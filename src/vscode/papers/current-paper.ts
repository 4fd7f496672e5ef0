import * as vscode from 'vscode';
import type { CheckedDocument, PaperStore } from './store.ts';

/**
 * The kinds of webview that show something of a paper, as the tabs of the window name them: our preview, and VS
 * Code's own, in which its deadlines are.
 */
const PREVIEW = /(?:^|-)(?:committeeReports|markdown)\.preview$/;

/**
 * The paper that is being worked on: the one in the active editor, and still the same while a preview or a page of VS
 * Code's own, such as the walkthrough, has the keyboard.
 */
export class CurrentPaper implements vscode.Disposable {
  readonly #store: PaperStore;
  readonly #changed = new vscode.EventEmitter<CheckedDocument | undefined>();
  readonly #subscriptions: vscode.Disposable;
  #document: vscode.TextDocument | undefined;

  /** Another paper is being worked on, or the same was checked anew. */
  readonly onDidChange = this.#changed.event;

  constructor(store: PaperStore) {
    this.#store = store;
    const changedIn = (document: vscode.TextDocument) => {
      if (document === this.#document) this.#changed.fire(this.checked);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#look()),
      vscode.window.tabGroups.onDidChangeTabGroups(() => this.#look()),
      store.onDidCheck(({ document }) => changedIn(document)),
      store.onDidDrop(changedIn),
    );
    this.#look();
  }

  /** What was last found in it; undefined where no paper is being worked on. */
  get checked(): CheckedDocument | undefined {
    const checked = this.#document && this.#store.last(this.#document);
    return checked?.checked.paper.type === undefined ? undefined : checked;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(): void {
    const editor = vscode.window.activeTextEditor;
    if (!editor && isBeside(vscode.window.tabGroups.activeTabGroup.activeTab)) return;
    if (editor?.document === this.#document) return;
    this.#document = editor?.document;
    this.#changed.fire(this.checked);
  }
}

/** Whether a tab shows no file: a preview, or what VS Code names no input of. */
function isBeside(tab: vscode.Tab | undefined): boolean {
  if (tab?.input instanceof vscode.TabInputWebview) return PREVIEW.test(tab.input.viewType);
  return tab !== undefined && tab.input === undefined;
}
