import * as vscode from 'vscode';
import type { FoundPaper } from '../../core/meeting/meetings.ts';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';
import { findMarkdown } from '../check-all/find-markdown.ts';
import { loadEngine } from '../engine.ts';
import { attempt } from '../log.ts';
import type { Shell } from '../shell.ts';
import { KeptFiles, type KnownFiles } from './kept-files.ts';
import { readFacts } from './read-facts.ts';

/** How many files are looked at side by side. */
const AT_ONCE = 32;
/** Milliseconds of rest before what was read is kept. */
const REST = 2000;

/**
 * The papers in the workspace's folders, by what their details say. What was read in an earlier session is there
 * at once; then each file's time and size say whether it must be read anew. An open paper is as its editor shows it.
 */
export class PaperIndex implements vscode.Disposable {
  readonly #shell: Shell;
  readonly #kept: KeptFiles;
  #saved: KnownFiles = new Map();
  readonly #open = new Map<string, PaperFacts | undefined>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #stop = new vscode.CancellationTokenSource();
  readonly #subscriptions: vscode.Disposable[] = [];
  #looking: Promise<void> | undefined;
  #isWhole = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Something is known anew of a paper, or of several where none is named. */
  readonly onDidChange = this.#changed.event;

  constructor(shell: Shell) {
    this.#shell = shell;
    this.#kept = new KeptFiles(shell.extension);
  }

  /** Shows what was kept, then looks at every file, and follows them from then on. */
  async start(): Promise<void> {
    this.#follow();
    this.#saved = await this.#kept.read();
    for (const document of vscode.workspace.textDocuments) await this.#takeOpen(document);
    this.#isWhole = this.#saved.size > 0;
    if (this.#isWhole) this.#changed.fire(undefined);
    await this.lookAgain();
  }

  /** Whether every file was looked at, if only in an earlier session. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** The papers of a folder, as far as they are known. */
  papersIn(folder: vscode.WorkspaceFolder): FoundPaper[] {
    const root = `${folder.uri.toString().replace(/\/$/, '')}/`;
    const addresses = new Set([...this.#saved.keys(), ...this.#open.keys()]);
    return [...addresses].flatMap((address) => {
      const facts = this.#open.get(address) ?? this.#saved.get(address)?.facts;
      if (!facts || !address.startsWith(root)) return [];
      return { path: decodeURIComponent(address.slice(root.length)), facts };
    });
  }

  /** Looks for files that came, changed or went unseen. */
  lookAgain(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  dispose(): void {
    this.#stop.cancel();
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions, this.#changed, this.#stop).dispose();
  }

  #follow(): void {
    const { store, log } = this.#shell;
    const papers = vscode.workspace.createFileSystemWatcher('**/*.md', false, false, true);
    // Of a folder that is deleted, nothing is said about the files in it.
    const all = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    const again = (uri: vscode.Uri) => attempt(log, `Reading ${uri.path}`, () => this.#readAgain(uri));
    this.#subscriptions.push(
      papers,
      all,
      papers.onDidCreate(again),
      papers.onDidChange(again),
      all.onDidDelete((gone) => attempt(log, `Forgetting ${gone.path}`, () => this.#drop(gone))),
      store.onDidCheck(({ document }) => void this.#takeOpen(document)),
      store.onDidDrop(({ uri }) => {
        if (this.#open.delete(uri.toString())) this.#changed.fire(uri);
      }),
    );
  }

  async #look(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const { token } = this.#stop;
    const found = await Promise.all(folders.map(({ uri }) => findMarkdown(uri, token)));
    const files = found.flatMap((each) => each.files);
    const there = new Set(files.map(String));
    const gone = [...this.#saved.keys()].filter((address) => !there.has(address));
    for (const address of gone) this.#saved.delete(address);
    if (gone.length > 0) this.#tell(undefined);
    for (let start = 0; start < files.length && !token.isCancellationRequested; start += AT_ONCE) {
      const looked = await Promise.all(files.slice(start, start + AT_ONCE).map((uri) => this.#read(uri)));
      if (looked.includes(true)) this.#tell(undefined);
    }
    this.#isWhole = true;
  }

  async #readAgain(uri: vscode.Uri): Promise<void> {
    // What a program keeps for itself is not looked into (see findMarkdown).
    if (/\/(?:\.[^/]*|node_modules)\//.test(vscode.workspace.asRelativePath(uri, false).replace(/^/, '/')))
      return;
    this.#saved.delete(uri.toString());
    await this.#read(uri);
    this.#tell(uri);
  }

  /** Reads a file unless it is known as it is; answers whether it was read. */
  async #read(uri: vscode.Uri): Promise<boolean> {
    const address = uri.toString();
    const stat = await vscode.workspace.fs.stat(uri).then(
      (found) => found,
      () => undefined,
    );
    if (!stat) return this.#saved.delete(address);
    const { mtime, size } = stat;
    const known = this.#saved.get(address);
    if (known && mtime !== 0 && known.mtime === mtime && known.size === size) return false;
    const facts = await readFacts(uri);
    this.#saved.set(address, { mtime, size, facts });
    return true;
  }

  async #takeOpen(document: vscode.TextDocument): Promise<void> {
    const checked = this.#shell.store.last(document)?.checked;
    if (!checked || !vscode.workspace.getWorkspaceFolder(document.uri)) return;
    const { paperFacts } = await loadEngine();
    this.#open.set(document.uri.toString(), paperFacts(checked.paper));
    this.#changed.fire(document.uri);
  }

  /** A file may be there again by the time its deletion is told, so its time and size are asked for. */
  async #drop({ path }: vscode.Uri): Promise<void> {
    const below = [...this.#saved.keys()]
      .map((address) => vscode.Uri.parse(address, true))
      .filter((uri) => `${uri.path}/`.startsWith(`${path}/`));
    if (below.length === 0) return;
    await Promise.all(below.map((uri) => this.#read(uri)));
    this.#tell(undefined);
    // Watchers lose sight of what is made in a folder that is made anew.
    if (below.some((uri) => uri.path !== path)) await this.lookAgain();
  }

  #tell(uri: vscode.Uri | undefined): void {
    this.#changed.fire(uri);
    clearTimeout(this.#timer);
    const keep = () => attempt(this.#shell.log, 'Keeping what was read', () => this.#kept.write(this.#saved));
    this.#timer = setTimeout(() => void keep(), REST);
  }
}
