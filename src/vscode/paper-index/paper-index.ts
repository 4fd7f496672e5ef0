import * as vscode from 'vscode';
import type { FoundPaper } from '../../core/meeting/meetings.ts';
import { type NamingAgenda, namingAgendas } from '../../core/meeting/naming-agendas.ts';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';
import type { Paper } from '../../core/parse/paper.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import { homeOf } from '../files/workspace-path.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import { FolderPapers } from './folder-papers.ts';
import { SavedPapers } from './saved-papers.ts';

/** What is known anew: papers, by address, and reports that other agendas name than before. */
export interface IndexChange {
  readonly papers: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/**
 * The papers in the workspace's folders, by what their details say: as they were saved, and open ones as their
 * editors show them. Nothing is read before something is asked for.
 */
export class PaperIndex implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #files: SavedFiles;
  readonly #saved: SavedPapers;
  readonly #open = new Map<string, Paper>();
  readonly #folders = new Map<string, FolderPapers>();
  readonly #changed = new vscode.EventEmitter<IndexChange>();
  readonly #subscription: vscode.Disposable;
  readonly #ofDetails = new WeakMap<Paper['frontMatter'], { readonly facts: PaperFacts | undefined }>();
  #factsOf: ((paper: Paper) => PaperFacts | undefined) | undefined;
  #started: Promise<void> | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(extension: vscode.ExtensionContext, files: SavedFiles, log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#files = files;
    this.#saved = new SavedPapers(extension, files, log);
    this.#subscription = this.#saved.onDidChange((changed) => this.#takeIn(changed, 'saved'));
  }

  /** Looks at every file when it is first called, and follows them from then on; done once all were looked at. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** Looks for files that came, changed or went unseen. */
  async lookAgain(): Promise<void> {
    if (!this.#started) return this.start();
    await this.#saved.lookAgain();
    await this.#forgetDeleted();
  }

  /** Whether every file was looked at, if only in an earlier session. */
  get isWhole(): boolean {
    return this.#saved.isWhole;
  }

  /** Takes what an editor shows of a paper in place of what is on disk; undefined once it is closed. */
  take({ uri }: vscode.TextDocument, paper: Paper | undefined): void {
    if (uri.scheme === 'untitled') return;
    const address = uri.toString();
    if (paper) this.#open.set(address, paper);
    else this.#open.delete(address);
    this.#takeIn(new Set([address]), 'open');
  }

  /** The papers of a folder, as far as they are known. */
  papersIn(folder: vscode.Uri): readonly FoundPaper[] {
    return this.#folders.get(folder.toString())?.all ?? [];
  }

  /** A paper, as far as it is known, among those of its folder. */
  found(paper: vscode.Uri): { readonly paper: FoundPaper | undefined; readonly folder: FolderPapers } {
    const { folder, path } = this.#placeOf(paper);
    return { paper: folder.at(path), folder };
  }

  /** The agendas, other than `own` itself, that name a report, as far as they are known. */
  agendasThatName(report: vscode.Uri, own: vscode.Uri): NamingAgenda[] {
    const { folder, path } = this.#placeOf(report);
    const asking = this.#placeOf(own);
    return asking.folder === folder ? namingAgendas(folder.agendas, asking.path, path) : [];
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#saved, this.#changed).dispose();
  }

  async #start(): Promise<void> {
    await attempt(this.#log, 'Looking for papers', async () => {
      const { paperFacts } = await loadEngine();
      this.#factsOf = paperFacts;
      this.#takeIn(new Set(this.#open.keys()), 'open');
      await this.#saved.start();
      await this.#forgetDeleted();
    });
  }

  /** VS Code keeps the text of a file that is deleted for some minutes after its editor is closed. */
  async #forgetDeleted(): Promise<void> {
    const unseen = [...this.#open.keys()].filter((address) => !this.#saved.at(address));
    const stamps = await Promise.all(
      unseen.map((address) => this.#files.look(vscode.Uri.parse(address, true))),
    );
    const deleted = unseen.filter((_, index) => !stamps[index]);
    if (deleted.length > 0) this.#takeIn(new Set(deleted), 'saved');
  }

  /** Of a saved file more than its details may have changed; an open one is followed by whoever looks at its text. */
  #takeIn(addresses: ReadonlySet<string>, from: 'saved' | 'open'): void {
    const factsOf = this.#factsOf;
    if (!factsOf) return;
    const papers = new Set<string>();
    const named = new Set<string>();
    for (const address of addresses) {
      const { folder, path, home } = this.#placeOf(vscode.Uri.parse(address, true));
      if (from === 'saved' && !this.#saved.at(address)) this.#open.delete(address);
      const open = this.#open.get(address);
      const reports = folder.take(path, open ? this.#ofOpen(open, factsOf) : this.#saved.at(address)?.facts);
      if (reports || from === 'saved') papers.add(address);
      for (const report of reports ?? []) named.add(vscode.Uri.joinPath(home, report).toString());
    }
    if (papers.size > 0) this.#changed.fire({ papers, named });
  }

  /** The same facts as long as the details are the same, so that typing in the body changes nothing. */
  #ofOpen(paper: Paper, factsOf: (paper: Paper) => PaperFacts | undefined): PaperFacts | undefined {
    const { frontMatter } = paper;
    const known = this.#ofDetails.get(frontMatter) ?? { facts: factsOf(paper) };
    this.#ofDetails.set(frontMatter, known);
    return known.facts;
  }

  #placeOf(file: vscode.Uri): {
    readonly folder: FolderPapers;
    readonly path: string;
    readonly home: vscode.Uri;
  } {
    const home = homeOf(file);
    const address = home.toString();
    let folder = this.#folders.get(address);
    if (!folder) this.#folders.set(address, (folder = new FolderPapers()));
    return { folder, home, path: file.path.slice(home.path.replace(/\/?$/, '/').length) };
  }
}
