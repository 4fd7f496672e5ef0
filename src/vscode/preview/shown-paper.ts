import * as vscode from 'vscode';
import { attempt } from '../log.ts';
import { documentOf } from '../papers/document-of.ts';
import type { CheckedDocument } from '../papers/store.ts';
import type { Shell } from '../shell.ts';
import { type LoadedMeeting, MeetingPapers } from './meeting-papers.ts';

/** The paper of a preview: what was last found in it, with those of its meeting, and where the cursor is. */
export class ShownPaper implements vscode.Disposable {
  readonly uri: vscode.Uri;
  readonly #shell: Shell;
  readonly #meeting: MeetingPapers;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #moved = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #checked: CheckedDocument | undefined;
  #isGone = false;
  #cursor: number;

  /** It came, changed or went, or another paper of its meeting did. What `open` finds is not told. */
  readonly onDidChange = this.#changed.event;
  /** The cursor stands elsewhere in it. */
  readonly onDidMoveCursor = this.#moved.event;

  constructor(uri: vscode.Uri, shell: Shell) {
    const { store, files, neighbours, index } = shell;
    this.uri = uri;
    this.#shell = shell;
    this.#cursor = cursorIn(uri);
    this.#meeting = new MeetingPapers(shell);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#moved,
      store.onDidCheck((checked) => {
        if (!this.#isOf(checked.document)) return;
        this.#checked = checked;
        this.#changed.fire();
      }),
      files.onDidChange((changed) => {
        if (changed.has(uri.toString())) void attempt(shell.log, 'Preview', () => this.#openAgain());
      }),
      neighbours.onDidChange((change) => {
        if (this.#meeting.hangsOn(change)) this.#changed.fire();
      }),
      index.onDidChange(() => {
        if (this.#meeting.isReadWithOthers(uri)) this.#changed.fire();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        if (!this.#isOf(document)) return;
        this.#cursor = document.offsetAt(selection.active);
        this.#moved.fire();
      }),
    );
  }

  /** What was last found in it; kept when its file is closed or gone. */
  get checked(): CheckedDocument | undefined {
    return this.#checked;
  }

  /** Whether its file is no longer there. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Where the cursor was last seen in it, as an offset, which says which of its items is meant. */
  get cursor(): number {
    return this.#cursor;
  }

  /** Opens its file, and finds what is in it. */
  async open(): Promise<void> {
    const isSaved = (await this.#shell.files.look(this.uri)) !== undefined;
    const document = await documentOf(this.uri);
    const checked = document && (await this.#shell.store.current(document));
    // The text of a file that is gone may still be open; what was found in it is shown all the same.
    this.#isGone = !document || !(isSaved || document.isUntitled);
    if (document) this.#checked = checked;
  }

  /** Its meeting, of what was last found in it. */
  async meeting({ checked }: CheckedDocument): Promise<LoadedMeeting> {
    const profile = await this.#shell.profiles.of(this.uri);
    return this.#meeting.of(this.uri, checked, profile);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #isOf({ uri }: vscode.TextDocument): boolean {
    return uri.toString() === this.uri.toString();
  }

  /** Its file came, changed or went. Where no editor has it, nobody else reads it again. */
  async #openAgain(): Promise<void> {
    await this.open();
    this.#changed.fire();
  }
}

/** Where the cursor is in a paper's editor, as an offset; at its start where it has none. */
function cursorIn(paper: vscode.Uri): number {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === paper.toString(),
  );
  return editor?.document.offsetAt(editor.selection.active) ?? 0;
}
