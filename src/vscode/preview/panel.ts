import * as vscode from 'vscode';
import { readFromPage } from '../../preview/guards.ts';
import type { Choice, FromPage } from '../../preview/messages.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';
import { beginPage } from './begin-page.ts';
import { followLink } from './follow-link.ts';
import { asItWas, notOurs, notThere } from './notices.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { PanelPage } from './panel-page.ts';
import { pictureSource } from './pictures.ts';
import { loadRenderer } from './renderer.ts';
import { ScrollSync } from './scroll-sync.ts';
import { ShownPaper } from './shown-paper.ts';

/** What is shown of one item is of the one with the cursor in it. */
const hangsOnPlace: ReadonlySet<unknown> = new Set(['item', 'notice']);

/** The panel of a preview: brings a paper to its page, and what its reader does there to the editor. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #shell: Shell;
  readonly #page: PanelPage;
  readonly #showing: OneAtATime;
  #paper: ShownPaper;
  #scroll: ScrollSync;
  #choice: Choice = { mode: undefined, copy: 'working', pinned: false };

  constructor(panel: vscode.WebviewPanel, paper: vscode.Uri, shell: Shell) {
    this.#panel = panel;
    this.#shell = shell;
    this.#page = new PanelPage(panel.webview);
    this.#showing = new OneAtATime(() => attempt(shell.log, 'Preview', () => this.#show()));
    this.#paper = this.#newPaper(paper);
    this.#scroll = this.#newScroll();
    const subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((data: unknown) => {
        const message = readFromPage(data);
        if (message) void attempt(shell.log, 'Preview', () => this.#receive(message));
      }),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#page.end();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('committeeReports.preview')) this.#load();
      }),
    );
    panel.onDidDispose(() => {
      this.#scroll.dispose();
      this.#paper.dispose();
      void subscriptions.dispose();
    });
    this.#load();
  }

  get paper(): vscode.Uri {
    return this.#paper.uri;
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
    return this.#paper.cursor;
  }

  /** Brings the preview to the front, and leaves the keyboard where it is. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Goes on to another paper, or to the same one under another name. */
  follow(paper: vscode.Uri): void {
    if (paper.toString() === this.paper.toString()) return;
    this.#scroll.dispose();
    this.#paper.dispose();
    this.#paper = this.#newPaper(paper);
    this.#scroll = this.#newScroll();
    this.#load();
  }

  #newPaper(uri: vscode.Uri): ShownPaper {
    const paper = new ShownPaper(uri, this.#shell);
    paper.onDidChange(() => this.#showAgain());
    paper.onDidMoveCursor(() => {
      if (hangsOnPlace.has(this.#choice.mode)) this.#showAgain();
    });
    return paper;
  }

  #newScroll(): ScrollSync {
    return new ScrollSync(this.paper, this.#page.sent, (message) => this.#page.post(message));
  }

  #load(): void {
    this.#page.end();
    this.#panel.title = titleFor(this.paper.path.split('/').at(-1) ?? '');
    beginPage(this.#panel.webview, this.paper, this.#shell.extension.extensionUri);
  }

  async #receive(message: FromPage): Promise<void> {
    const { viewColumn } = this.#panel;
    switch (message.type) {
      case 'ready':
        this.#choice = message.choice ?? this.#choice;
        await this.#begin(message.remembers ? 'empty' : 'new');
        break;
      case 'choose':
        this.#choice = message.choice;
        this.#showAgain();
        break;
      case 'scrolled':
        if (message.page === this.#page.sent.number) this.#scroll.editorFollows(message.place);
        break;
      case 'source': {
        const source = this.#page.sourceOf(message);
        if (source) await showSource(source.file, source.offset, viewColumn);
        break;
      }
      case 'problem': {
        const offset = this.#page.problemOf(message);
        if (offset !== undefined) await showSource(this.paper, offset, viewColumn);
        break;
      }
      case 'link':
        await followLink(this.#page.fileOf(message) ?? this.paper, message.address);
    }
  }

  /** Gives a page that has nothing yet its contents. */
  async #begin(state: 'new' | 'empty'): Promise<void> {
    const paper = this.#paper;
    this.#page.end();
    await paper.open();
    if (paper !== this.#paper || !this.#panel.visible) return;
    this.#page.begin(state);
    this.#showAgain();
  }

  #showAgain(): void {
    if (this.#page.isThere) this.#showing.ask();
  }

  /** Shows what was found, unless the page has gone or something newer was found meanwhile. */
  async #show(): Promise<void> {
    const paper = this.#paper;
    const { checked } = paper;
    if (!checked) {
      this.#page.showNotice(paper.isGone ? notThere(paper.uri) : notOurs(), this.#choice);
      return;
    }
    const [{ modesOf, paperPage }, { composed, addresses }] = await Promise.all([
      loadRenderer(),
      paper.meeting(checked),
    ]);
    if (this.#paper !== paper || paper.checked !== checked || !this.#page.isThere) return;
    const page = paperPage(composed, { ...this.#choice, at: paper.cursor }, (address, named) =>
      pictureSource(this.#panel.webview, addresses.get(named) ?? paper.uri)(address, named),
    );
    if (!page) return;
    this.#panel.title = titleFor(page.title);
    const before = this.#page.show({
      page: paper.isGone ? asItWas(page, paper.uri) : page,
      of: checked,
      addresses,
      modes: modesOf(composed),
      choice: this.#choice,
    });
    if (before === 'new') this.#scroll.start();
    if (before === 'empty') this.#scroll.resume();
  }
}

const titleFor = (name: string) => vscode.l10n.t('Preview: {0}', name);
