import * as vscode from 'vscode';
import type { Place, ToPage } from '../../preview/messages.ts';
import type { SentPage } from './sent-page.ts';

/** How long after the page scrolled the editor's own scrolling is taken for its echo, in milliseconds. */
const ECHO = 250;

/** Keeps the page and the paper's editor at the same words, whichever of them is scrolled. */
export class ScrollSync implements vscode.Disposable {
  readonly #paper: vscode.Uri;
  readonly #sent: SentPage;
  readonly #post: (message: ToPage) => void;
  readonly #subscription: vscode.Disposable;
  #followedPage = -Infinity;

  constructor(paper: vscode.Uri, sent: SentPage, post: (message: ToPage) => void) {
    this.#paper = paper;
    this.#sent = sent;
    this.#post = post;
    this.#subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const echo = performance.now() - this.#followedPage < ECHO;
      if (!echo && this.#isOurs(textEditor)) this.#pageFollows(textEditor);
    });
  }

  /** Brings the page to where the editor is. */
  start(): void {
    const editor = vscode.window.visibleTextEditors.find((each) => this.#isOurs(each));
    if (editor) this.#pageFollows(editor);
  }

  /** Brings the editor to where the page is. */
  editorFollows(place: Place): void {
    const offset = this.#sent.offsetAt(place);
    if (offset === undefined) return;
    for (const editor of vscode.window.visibleTextEditors) {
      if (!this.#isOurs(editor)) continue;
      const position = editor.document.positionAt(offset);
      if (editor.visibleRanges[0]?.start.line === position.line) continue;
      this.#followedPage = performance.now();
      editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.AtTop);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #pageFollows({ document, visibleRanges: [top] }: vscode.TextEditor): void {
    if (!top) return;
    const place = this.#sent.placeOf(document.offsetAt(top.start));
    this.#post({ type: 'scroll', page: this.#sent.number, place });
  }

  #isOurs({ document }: vscode.TextEditor): boolean {
    return document.uri.toString() === this.#paper.toString();
  }
}
