import * as vscode from 'vscode';
import { readFromPage } from '../../preview/guards.ts';
import type { Choice, FromPage, ToPage } from '../../preview/messages.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';
import type { CheckedDocument } from '../store.ts';
import { beginPage } from './begin-page.ts';
import { followLink } from './follow-link.ts';
import { type LoadedMeeting, MeetingPapers } from './meeting-papers.ts';
import { asItWas, notOurs, notThere } from './notices.ts';
import { openPaper } from './open-paper.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { pictureSource } from './pictures.ts';
import { loadRenderer } from './renderer.ts';
import { ScrollSync } from './scroll-sync.ts';
import { SentPage } from './sent-page.ts';
import { SentProblems } from './sent-problems.ts';
import { viewMessage } from './view-words.ts';

/** The preview of a paper and its meeting. Its page lives only while it is seen, and asks for its contents each time. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #shell: Shell;
  readonly #meeting: MeetingPapers;
  readonly #sent = new SentPage();
  readonly #problems = new SentProblems();
  readonly #showing: OneAtATime;
  #paper: vscode.Uri;
  #scroll: ScrollSync;
  #choice: Choice = { mode: undefined, copy: 'working', pinned: false };
  /** What was last found in the paper; kept when its file is closed. */
  #latest: CheckedDocument | undefined;
  /** Where the papers on the page are. */
  #addresses: LoadedMeeting['addresses'] = new Map();
  /** Whether there is a page; `new` and `empty` ones have no contents yet, and an `empty` one had them before. */
  #page: 'none' | 'new' | 'empty' | 'shown' = 'none';
  #isGone = false;
  /** Where the cursor was last seen in the paper, which says which of its items is meant. */
  #at: number;

  constructor(panel: vscode.WebviewPanel, paper: vscode.Uri, shell: Shell) {
    this.#panel = panel;
    this.#shell = shell;
    this.#paper = paper;
    this.#at = cursorIn(paper);
    this.#meeting = new MeetingPapers(shell);
    this.#showing = new OneAtATime(() => attempt(shell.log, 'Preview', () => this.#show()));
    this.#scroll = this.#newScroll();
    const files = vscode.workspace.createFileSystemWatcher('**/*.md', false, false, true);
    // Of a folder that is deleted, nothing is said about the files in it.
    const gone = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    const subscriptions = vscode.Disposable.from(
      files,
      gone,
      files.onDidCreate((file) => this.#changed(file, 'there')),
      files.onDidChange((file) => this.#changed(file, 'there')),
      gone.onDidDelete(({ path }) => {
        if (`${this.#paper.path}/`.startsWith(`${path}/`)) this.#changed(this.#paper, 'gone');
      }),
      panel.webview.onDidReceiveMessage((data: unknown) => {
        const message = readFromPage(data);
        if (message) void attempt(shell.log, 'Preview', () => this.#receive(message));
      }),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#page = 'none';
      }),
      shell.store.onDidCheck((checked) => {
        if (checked.document.uri.toString() === this.#paper.toString()) this.#take(checked);
      }),
      shell.neighbours.onDidChange((change) => {
        if (this.#meeting.hangsOn(change)) this.#showAgain();
      }),
      shell.index.onDidChange(() => {
        if (this.#meeting.isReadWithOthers(this.#paper)) this.#showAgain();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        if (document.uri.toString() !== this.#paper.toString()) return;
        this.#at = document.offsetAt(selection.active);
        if (hangsOnPlace.has(this.#choice.mode)) this.#showAgain();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('committeeReports.preview')) this.#load();
      }),
    );
    panel.onDidDispose(() => {
      this.#scroll.dispose();
      void subscriptions.dispose();
    });
    this.#load();
  }

  get paper(): vscode.Uri {
    return this.#paper;
  }

  /** What its reader chose to see. */
  get choice(): Choice {
    return this.#choice;
  }

  /** Whether it has the keyboard. */
  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Where the cursor was last seen in the paper, as an offset. */
  get at(): number {
    return this.#at;
  }

  /** Brings the preview to the front, and leaves the keyboard where it is. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Goes on to another paper, or to the same one under another name. */
  follow(paper: vscode.Uri): void {
    if (paper.toString() === this.#paper.toString()) return;
    this.#paper = paper;
    this.#latest = undefined;
    this.#isGone = false;
    this.#at = cursorIn(paper);
    this.#scroll.dispose();
    this.#scroll = this.#newScroll();
    this.#load();
  }

  #newScroll(): ScrollSync {
    return new ScrollSync(this.#paper, this.#sent, (message) => this.#post(message));
  }

  #load(): void {
    this.#page = 'none';
    this.#panel.title = titleFor(this.#paper.path.split('/').at(-1) ?? '');
    beginPage(this.#panel.webview, this.#paper, this.#shell.extension.extensionUri);
  }

  async #receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#choice = message.choice ?? this.#choice;
        this.#page = message.remembers ? 'empty' : 'new';
        await this.#begin();
        break;
      case 'choose':
        this.#choice = message.choice;
        this.#showAgain();
        break;
      case 'scrolled':
        if (message.page === this.#sent.number) this.#scroll.editorFollows(message.place);
        break;
      case 'source': {
        const { page, part, at } = message;
        const source = page === this.#sent.number ? this.#sent.sourceOf(part, at) : undefined;
        const file = source?.paper && this.#addresses.get(source.paper);
        if (source && file) await showSource(file, source.offset, this.#panel.viewColumn);
        break;
      }
      case 'problem': {
        const problem = this.#problems.at(message.list, message.index);
        if (problem) await showSource(this.#paper, problem.span.start, this.#panel.viewColumn);
        break;
      }
      case 'link': {
        const { page, part, address } = message;
        const paper = page === this.#sent.number ? this.#sent.paperOf(part) : undefined;
        await followLink((paper && this.#addresses.get(paper)) ?? this.#paper, address);
      }
    }
  }

  /** Gives a page that has nothing yet its contents. */
  async #begin(): Promise<void> {
    const before = this.#latest;
    this.#latest = undefined;
    const document = await openPaper(this.#paper);
    const checked = document && (await this.#shell.store.current(document));
    if (checked) {
      // A check made just now has been heard of already.
      if (this.#latest !== checked) this.#take(checked);
    } else if (before && !document) {
      this.#isGone = true;
      this.#take(before);
    } else {
      this.#isGone = !document;
      const page = document ? notOurs() : notThere(this.#paper);
      this.#post(viewMessage([], this.#choice));
      this.#post(this.#sent.show(page, undefined));
    }
  }

  /** A file came, changed or went. */
  #changed(file: vscode.Uri, now: 'there' | 'gone'): void {
    if (file.toString() === this.#paper.toString()) {
      if (this.#isGone === (now === 'gone')) return;
      this.#isGone = now === 'gone';
      if (this.#latest) this.#showAgain();
      else if (this.#page !== 'none') void attempt(this.#shell.log, 'Preview', () => this.#begin());
    }
  }

  #take(checked: CheckedDocument): void {
    this.#latest = checked;
    this.#showAgain();
  }

  #showAgain(): void {
    if (this.#latest && this.#page !== 'none') this.#showing.ask();
  }

  #isToShow(checked: CheckedDocument): boolean {
    return this.#latest === checked && this.#page !== 'none';
  }

  /** Shows what was found, unless the page has gone or something newer was found meanwhile. */
  async #show(): Promise<void> {
    const checked = this.#latest;
    if (!checked || !this.#isToShow(checked)) return;
    const { paper } = checked.checked;
    const [{ modesOf, paperPage }, profile] = await Promise.all([
      loadRenderer(),
      this.#shell.profiles.of(this.#paper),
    ]);
    const { composed, addresses } = await this.#meeting.of(this.#paper, checked.checked, profile);
    if (!this.#isToShow(checked)) return;
    const page = paperPage(composed, { ...this.#choice, at: this.#at }, (address, named) =>
      pictureSource(this.#panel.webview, addresses.get(named) ?? this.#paper)(address, named),
    );
    if (!page) return;
    this.#addresses = addresses;
    this.#panel.title = titleFor(page.title);
    const before = this.#page;
    this.#page = 'shown';
    const shown = this.#isGone ? asItWas(page, this.#paper) : page;
    const modes = modesOf(composed);
    const isOffered = this.#choice.mode !== undefined && modes.includes(this.#choice.mode);
    this.#post(viewMessage(modes, isOffered ? this.#choice : { ...this.#choice, mode: undefined }));
    this.#post(before === 'shown' ? this.#sent.change(shown, paper) : this.#sent.show(shown, paper));
    if (before === 'new') this.#scroll.start();
    if (before === 'empty') this.#scroll.resume();
    this.#post(this.#problems.show(checked));
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}

/** What is shown of one item is of the one with the cursor in it. */
const hangsOnPlace: ReadonlySet<unknown> = new Set(['item', 'notice']);

/** Where the cursor is in a paper's editor, as an offset; at its start where it has none. */
function cursorIn(paper: vscode.Uri): number {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === paper.toString(),
  );
  return editor?.document.offsetAt(editor.selection.active) ?? 0;
}

const titleFor = (name: string) => vscode.l10n.t('Preview: {0}', name);
