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
  /** What stood at the top of the editor when it was last looked at. */
  #top: vscode.Position | undefined;
  #echoesUntil = -Infinity;

  constructor(paper: vscode.Uri, sent: SentPage, post: (message: ToPage) => void) {
    this.#paper = paper;
    this.#sent = sent;
    this.#post = post;
    this.#subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (!this.#isOurs(textEditor)) return;
      const before = this.#top;
      this.#look(textEditor);
      // An editor also tells when only its bottom changed, as when its height does.
      const scrolled = this.#top && !before?.isEqual(this.#top);
      if (scrolled && performance.now() >= this.#echoesUntil) this.#pageFollows(textEditor.document);
    });
  }

  /** Brings the page to where the editor is. */
  start(): void {
    const editor = this.#editors()[0];
    if (!editor) return;
    this.#look(editor);
    this.#pageFollows(editor.document);
  }

  /** Leaves the page where it knows its reader was. */
  resume(): void {
    const editor = this.#editors()[0];
    if (editor) this.#look(editor);
  }

  /** Brings the editor to where the page is. */
  editorFollows(place: Place): void {
    const offset = this.#sent.offsetAt(place);
    if (offset === undefined) return;
    for (const editor of this.#editors()) {
      const position = editor.document.positionAt(offset);
      if (editor.visibleRanges[0]?.start.line === position.line) continue;
      this.#echoesUntil = performance.now() + ECHO;
      editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.AtTop);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #look({ visibleRanges }: vscode.TextEditor): void {
    this.#top = visibleRanges[0]?.start;
  }

  #pageFollows(document: vscode.TextDocument): void {
    if (!this.#top) return;
    const place = this.#sent.placeOf(document.offsetAt(this.#top));
    this.#post({ type: 'scroll', page: this.#sent.number, place });
  }

  #editors(): readonly vscode.TextEditor[] {
    return vscode.window.visibleTextEditors.filter((editor) => this.#isOurs(editor));
  }

  #isOurs({ document }: vscode.TextEditor): boolean {
    return document.uri.toString() === this.#paper.toString();
  }
}
