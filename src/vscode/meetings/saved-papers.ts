import * as vscode from 'vscode';
import { findMarkdown } from '../check-all/find-markdown.ts';
import { attempt } from '../log.ts';
import { KeptFiles, type KnownFile, type KnownFiles } from './kept-files.ts';
import { readFacts } from './read-facts.ts';

/** How many files are looked at side by side. */
const AT_ONCE = 64;
/** After how many files that were read it is first said what is known; then after twice as many each time. */
const FIRST = 16;
/** Milliseconds of rest before what was read is kept. */
const REST = 2000;

/**
 * The files in the workspace's folders as they were saved. What was read in an earlier session is there at once;
 * then each file's time and size say whether it must be read anew.
 */
export class SavedPapers implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #kept: KeptFiles;
  #files: KnownFiles = new Map();
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
  readonly #stop = new vscode.CancellationTokenSource();
  readonly #subscriptions: vscode.Disposable[] = [];
  #looking: Promise<void> | undefined;
  #isWhole = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Files, by address, that were read, for the first time or anew, or are gone. */
  readonly onDidChange = this.#changed.event;

  constructor(extension: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#kept = new KeptFiles(extension);
  }

  /** Takes what was kept, then looks at every file, and follows them from then on. */
  async start(): Promise<void> {
    this.#follow();
    this.#files = await this.#kept.read();
    this.#isWhole = this.#files.size > 0;
    if (this.#isWhole) this.#changed.fire(new Set(this.#files.keys()));
    await this.lookAgain();
  }

  /** Whether every file was looked at, if only in an earlier session. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** What is known of a file; undefined where there is none. */
  at(address: string): KnownFile | undefined {
    return this.#files.get(address);
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
    const papers = vscode.workspace.createFileSystemWatcher('**/*.md', false, false, true);
    // Of a folder that is deleted, nothing is said about the files in it.
    const all = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    const again = (uri: vscode.Uri) => attempt(this.#log, `Reading ${uri.path}`, () => this.#readAgain(uri));
    this.#subscriptions.push(
      papers,
      all,
      papers.onDidCreate(again),
      papers.onDidChange(again),
      all.onDidDelete((gone) => attempt(this.#log, `Forgetting ${gone.path}`, () => this.#drop(gone))),
    );
  }

  async #look(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const { token } = this.#stop;
    const found = await Promise.all(folders.map(({ uri }) => findMarkdown(uri, token)));
    const files = found.flatMap((each) => each.files);
    const there = new Set(files.map(String));
    const gone = [...this.#files.keys()].filter((address) => !there.has(address));
    for (const address of gone) this.#files.delete(address);
    if (gone.length > 0) this.#tell(new Set(gone));
    const left = files.values();
    let changed = new Set<string>();
    let most = FIRST;
    const readOn = async () => {
      for (const uri of left) {
        if (token.isCancellationRequested) return;
        if (await this.#read(uri)) changed.add(uri.toString());
        if (changed.size < most) continue;
        most *= 2;
        this.#tell(changed);
        changed = new Set();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readOn));
    const wasWhole = this.#isWhole;
    this.#isWhole = true;
    if (changed.size > 0 || !wasWhole) this.#tell(changed);
  }

  async #readAgain(uri: vscode.Uri): Promise<void> {
    // What a program keeps for itself is not looked into (see findMarkdown).
    if (/\/(?:\.[^/]*|node_modules)\//.test(vscode.workspace.asRelativePath(uri, false).replace(/^/, '/')))
      return;
    this.#files.delete(uri.toString());
    await this.#read(uri);
    this.#tell(new Set([uri.toString()]));
  }

  /** Reads a file unless it is known as it is; answers whether it was read, or is gone. */
  async #read(uri: vscode.Uri): Promise<boolean> {
    const address = uri.toString();
    const known = this.#files.get(address);
    // A file that nothing is known of is read meanwhile: each call may have a long way to go.
    const reading = known ? undefined : readFacts(uri);
    const stat = await vscode.workspace.fs.stat(uri).then(
      (found) => found,
      () => undefined,
    );
    if (!stat) return this.#files.delete(address);
    const { mtime, size } = stat;
    if (known && mtime !== 0 && known.mtime === mtime && known.size === size) return false;
    const facts = await (reading ?? readFacts(uri));
    this.#files.set(address, { mtime, size, facts });
    return true;
  }

  /** A file may be there again by the time its deletion is told, so its time and size are asked for. */
  async #drop({ path }: vscode.Uri): Promise<void> {
    const below = [...this.#files.keys()]
      .map((address) => vscode.Uri.parse(address, true))
      .filter((uri) => `${uri.path}/`.startsWith(`${path}/`));
    if (below.length === 0) return;
    await Promise.all(below.map((uri) => this.#read(uri)));
    this.#tell(new Set(below.map(String)));
    // Watchers lose sight of what is made in a folder that is made anew.
    if (below.some((uri) => uri.path !== path)) await this.lookAgain();
  }

  #tell(changed: ReadonlySet<string>): void {
    this.#changed.fire(changed);
    clearTimeout(this.#timer);
    const keep = () => attempt(this.#log, 'Keeping what was read', () => this.#kept.write(this.#files));
    this.#timer = setTimeout(() => void keep(), REST);
  }
}
