import type * as vscode from 'vscode';
import type { Paper } from '../../core/parse/paper.ts';
import type { Page } from '../../core/render/page.ts';
import type { Mode } from '../../core/render/view.ts';
import type { Choice, FromPage, ToPage } from '../../preview/messages.ts';
import type { CheckedDocument } from '../papers/store.ts';
import { SentPage } from './sent-page.ts';
import { SentProblems } from './sent-problems.ts';
import { viewMessage } from './view-words.ts';

/** `new` and `empty` pages have no contents yet; an `empty` one had them before. */
type State = 'none' | 'new' | 'empty' | 'shown';

/** A place in a file. */
export interface Place {
  readonly file: vscode.Uri;
  readonly offset: number;
}

/** What a page shows, and where it comes from. */
export interface Contents {
  readonly page: Page;
  readonly of: CheckedDocument;
  /** Where the papers on the page are. */
  readonly addresses: ReadonlyMap<Paper, vscode.Uri>;
  readonly modes: readonly Mode[];
  readonly choice: Choice;
}

/** The page in a preview's panel: what it was sent, and what is meant by a click on it. It lives only while it is seen. */
export class PanelPage {
  readonly #webview: vscode.Webview;
  readonly sent = new SentPage();
  readonly #problems = new SentProblems();
  #addresses: Contents['addresses'] = new Map();
  #state: State = 'none';

  constructor(webview: vscode.Webview) {
    this.#webview = webview;
  }

  get isThere(): boolean {
    return this.#state !== 'none';
  }

  begin(state: 'new' | 'empty'): void {
    this.#state = state;
  }

  end(): void {
    this.#state = 'none';
  }

  /** Shows that there is nothing to show. */
  showNotice(notice: Page, choice: Choice): void {
    this.post(viewMessage([], choice));
    this.post(this.sent.show(notice, undefined));
  }

  /** Answers what the page was before. */
  show({ page, of, addresses, modes, choice }: Contents): State {
    const before = this.#state;
    const { paper } = of.checked;
    const isOffered = choice.mode !== undefined && modes.includes(choice.mode);
    this.#addresses = addresses;
    this.#state = 'shown';
    this.post(viewMessage(modes, isOffered ? choice : { ...choice, mode: undefined }));
    this.post(before === 'shown' ? this.sent.change(page, paper) : this.sent.show(page, paper));
    this.post(this.#problems.show(of));
    return before;
  }

  /** Where the words are that were clicked on; undefined where the page is another by now, or they are nobody's. */
  sourceOf({ page, part, at }: Extract<FromPage, { type: 'source' }>): Place | undefined {
    const source = page === this.sent.number ? this.sent.sourceOf(part, at) : undefined;
    const file = source?.paper && this.#addresses.get(source.paper);
    return source && file && { file, offset: source.offset };
  }

  /** Where a problem of the list above the page is, as an offset in the paper. */
  problemOf({ list, index }: Extract<FromPage, { type: 'problem' }>): number | undefined {
    return this.#problems.at(list, index)?.span.start;
  }

  /** The file that the part with a link was made from; undefined where it is the page's own paper or not known. */
  fileOf({ page, part }: Extract<FromPage, { type: 'link' }>): vscode.Uri | undefined {
    const paper = page === this.sent.number ? this.sent.paperOf(part) : undefined;
    return paper && this.#addresses.get(paper);
  }

  post(message: ToPage): void {
    void this.#webview.postMessage(message);
  }
}
