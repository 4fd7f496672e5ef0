import * as vscode from 'vscode';
import type { CheckedPaper } from '../../core/check/check.ts';
import type { Profiles } from '../council/profiles.ts';
import type { Neighbours } from './neighbours.ts';
import { OpenPaper } from './open-paper.ts';
import { looksOurs } from './ours.ts';

/** A document of ours and what was found in it, as of one version. */
export interface CheckedDocument {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly checked: CheckedPaper;
}

/**
 * Every open document that is ours, parsed and checked once for all features: as it is opened,
 * shortly after each edit, and when its council's profile changes. State belongs to the document
 * object, not to its address, because a reopened file is a new object whose versions start again.
 */
export class PaperStore implements vscode.Disposable {
  readonly #open = new Map<vscode.TextDocument, OpenPaper>();
  readonly #profiles: Profiles;
  readonly #neighbours: Neighbours;
  readonly #log: vscode.LogOutputChannel;
  readonly #checked = new vscode.EventEmitter<CheckedDocument>();
  readonly #dropped = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** A document was checked; `version` is the document's version that was looked at. */
  readonly onDidCheck = this.#checked.event;
  /** A document was closed, or is ours no longer. */
  readonly onDidDrop = this.#dropped.event;

  constructor(profiles: Profiles, neighbours: Neighbours, log: vscode.LogOutputChannel) {
    this.#profiles = profiles;
    this.#neighbours = neighbours;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#look(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#drop(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#look(document, contentChanges);
      }),
      // What is due depends on the day, and a window may stay open overnight.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) for (const paper of this.#open.values()) paper.checkSoon([]);
      }),
      neighbours.onDidChange((change) => {
        for (const paper of this.#open.values()) paper.checkIfAbout(change);
      }),
      profiles.onDidRead(({ uri }) => {
        for (const paper of this.#open.values()) {
          if (profiles.concerns(uri, paper.document.uri)) paper.checkSoon([]);
        }
      }),
    );
  }

  /** Takes in what is open already. Called once every feature listens. */
  start(): void {
    for (const document of vscode.workspace.textDocuments) this.#look(document);
  }

  /** What was last found in `document`, which may be of an earlier version; undefined where it is not ours. */
  last(document: vscode.TextDocument): CheckedDocument | undefined {
    return this.#open.get(document)?.last;
  }

  /** What is found in `document` as it stands now; undefined where it is not ours. */
  async current(document: vscode.TextDocument): Promise<CheckedDocument | undefined> {
    return this.#open.get(document)?.current();
  }

  dispose(): void {
    for (const paper of this.#open.values()) paper.dispose();
    this.#open.clear();
    vscode.Disposable.from(this.#subscriptions, this.#checked, this.#dropped).dispose();
  }

  #look(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[] = []): void {
    const known = this.#open.get(document);
    if (!looksOurs(document)) {
      if (known) this.#drop(document);
      return;
    }
    if (known) return known.checkSoon(changes);
    const paper = new OpenPaper(document, this.#profiles, this.#neighbours, this.#log, (checked) => {
      this.#neighbours.take(document, checked.checked.paper);
      this.#checked.fire(checked);
    });
    this.#open.set(document, paper);
    paper.checkSoon([]);
  }

  #drop(document: vscode.TextDocument): void {
    const paper = this.#open.get(document);
    if (!paper) return;
    paper.dispose();
    this.#open.delete(document);
    this.#dropped.fire(document);
    this.#neighbours.take(document, undefined);
  }
}
