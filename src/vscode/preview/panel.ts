import * as vscode from 'vscode';
import { markup } from '../../core/render/html.ts';
import type { Problem } from '../../core/problem.ts';
import { readinessOf } from '../../core/readiness/readiness.ts';
import type { Page } from '../../core/render/page.ts';
import { readFromPage } from '../../preview/guards.ts';
import type { FromPage, ToPage } from '../../preview/messages.ts';
import { skeleton } from '../../preview/skeleton.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';
import type { CheckedDocument } from '../store.ts';
import { followLink } from './follow-link.ts';
import { pictureSource, wantsWebPictures } from './pictures.ts';
import { openPaper } from './open-paper.ts';
import { problemsMessage } from './problems-message.ts';
import { loadRenderer } from './renderer.ts';
import { ScrollSync } from './scroll-sync.ts';
import { SentPage } from './sent-page.ts';
import { homeOf } from './workspace-path.ts';

/** The preview of one paper. Its page lives only while it is seen, and asks for its contents each time. */
export class PreviewPanel {
  readonly paper: vscode.Uri;
  readonly #panel: vscode.WebviewPanel;
  readonly #shell: Shell;
  readonly #sent = new SentPage();
  readonly #scroll: ScrollSync;
  /** What was last found in the paper; kept when its file is closed. */
  #latest: CheckedDocument | undefined;
  /** Whether there is a page; `new` and `empty` ones have no contents yet, and an `empty` one had them before. */
  #page: 'none' | 'new' | 'empty' | 'shown' = 'none';
  #problems: { readonly list: number; readonly shown: readonly Problem[] } = { list: 0, shown: [] };

  constructor(panel: vscode.WebviewPanel, paper: vscode.Uri, shell: Shell) {
    this.paper = paper;
    this.#panel = panel;
    this.#shell = shell;
    this.#scroll = new ScrollSync(paper, this.#sent, (message) => this.#post(message));
    panel.title = titleFor(paper.path.split('/').at(-1) ?? '');
    const subscriptions = vscode.Disposable.from(
      this.#scroll,
      panel.webview.onDidReceiveMessage((data: unknown) => {
        const message = readFromPage(data);
        if (message) void attempt(shell.log, 'Preview', () => this.#receive(message));
      }),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#page = 'none';
      }),
      shell.store.onDidCheck((checked) => {
        if (checked.document.uri.toString() === paper.toString()) this.#take(checked);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('committeeReports.preview')) this.#load();
      }),
    );
    panel.onDidDispose(() => void subscriptions.dispose());
    this.#load();
  }

  /** Brings the preview to the front, and leaves the keyboard where it is. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  #load(): void {
    const files = vscode.Uri.joinPath(this.#shell.extension.extensionUri, 'dist', 'preview');
    const { webview } = this.#panel;
    const addressOf = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, file)).toString();
    this.#page = 'none';
    webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [files, homeOf(this.paper)],
    };
    webview.html = skeleton({
      source: webview.cspSource,
      nonce: crypto.randomUUID(),
      script: addressOf('main.js'),
      style: addressOf('preview.css'),
      webPictures: wantsWebPictures(),
      paper: this.paper.toString(),
      words: {
        title: vscode.l10n.t('Agenda item preview'),
        skip: vscode.l10n.t('Skip to the paper; Enter there goes to its words in the file'),
        problems: vscode.l10n.t('Problems'),
      },
    });
  }

  async #receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': {
        this.#page = message.remembers ? 'empty' : 'new';
        this.#latest = undefined;
        const document = await openPaper(this.paper);
        const checked = document && (await this.#shell.store.current(document));
        // A check made just now has been heard of already.
        if (checked && this.#latest !== checked) this.#take(checked);
        if (!checked) this.#post(this.#sent.show(notOurs(), undefined));
        break;
      }
      case 'scrolled':
        if (message.page === this.#sent.number) this.#scroll.editorFollows(message.place);
        break;
      case 'source': {
        const { page, part, at } = message;
        const offset = page === this.#sent.number ? this.#sent.sourceOf(part, at)?.offset : undefined;
        if (offset !== undefined) await showSource(this.paper, offset, this.#panel.viewColumn);
        break;
      }
      case 'problem': {
        const { list, shown } = this.#problems;
        const problem = message.list === list ? shown[message.index] : undefined;
        if (problem) await showSource(this.paper, problem.span.start, this.#panel.viewColumn);
        break;
      }
      case 'link':
        await followLink(this.paper, message.address);
    }
  }

  #take(checked: CheckedDocument): void {
    this.#latest = checked;
    if (this.#page !== 'none') void attempt(this.#shell.log, 'Preview', () => this.#show(checked));
  }

  /** Shows what was found, unless the page has gone or something newer was found meanwhile. */
  async #show(checked: CheckedDocument): Promise<void> {
    const { paperPage } = await loadRenderer();
    if (this.#latest !== checked || this.#page === 'none') return;
    const { webview } = this.#panel;
    const page = paperPage(checked.checked, { copy: 'working' }, pictureSource(webview, this.paper));
    if (!page) return;
    const own = checked.checked.paper;
    this.#panel.title = titleFor(page.title);
    const before = this.#page;
    this.#page = 'shown';
    this.#post(before === 'shown' ? this.#sent.change(page, own) : this.#sent.show(page, own));
    if (before === 'new') this.#scroll.start();
    if (before === 'empty') this.#scroll.resume();
    const readiness = readinessOf(checked.checked);
    const list = this.#problems.list + 1;
    this.#problems = {
      list,
      shown: readiness.flatMap(({ entries }) => entries.map(({ problem }) => problem)),
    };
    this.#post(problemsMessage(checked.document, readiness, list));
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}

const titleFor = (name: string) => vscode.l10n.t('Preview: {0}', name);

function notOurs(): Page {
  const words = vscode.l10n.t('This file is not a report, an agenda or minutes: its details do not say so.');
  return {
    title: '',
    parts: [
      { ...markup`<p class="block">${words}</p>`, paper: undefined, span: undefined, place: (at) => at },
    ],
  };
}
