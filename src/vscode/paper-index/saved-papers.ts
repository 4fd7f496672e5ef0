import * as vscode from 'vscode';
import { findMarkdown, isLeftOut, isMarkdown } from '../files/find-markdown.ts';
import { attempt } from '../log.ts';
import { isSame, type SavedFiles } from '../files/saved-files.ts';
import { sideBySide } from '../files/side-by-side.ts';
import { KeptFiles, type KnownFile, type KnownFiles } from './kept-files.ts';
import { readFacts } from './read-facts.ts';

/** After how many files that were read it is first said what is known, and how many times as many each time from then on. */
const FIRST = 64;
const MORE = 4;
/** Milliseconds of rest before what was read is kept. */
const REST = 2000;

/**
 * The papers in the workspace's folders as they were saved. What was read in an earlier session is there at once;
 * then each file's time and size say whether it must be read anew.
 */
export class SavedPapers implements vscode.Disposable {
  readonly #saved: SavedFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #kept: KeptFiles;
  #papers: KnownFiles = new Map();
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
  readonly #stop = new vscode.CancellationTokenSource();
  #subscription: vscode.Disposable | undefined;
  #reading: Promise<unknown> = Promise.resolve();
  #isWhole = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Files, by address, that were read, for the first time or anew, or are gone. */
  readonly onDidChange = this.#changed.event;

  constructor(extension: vscode.ExtensionContext, saved: SavedFiles, log: vscode.LogOutputChannel) {
    this.#saved = saved;
    this.#log = log;
    this.#kept = new KeptFiles(extension);
  }

  /** Takes what was kept, then looks at every file, and follows them from then on. */
  async start(): Promise<void> {
    this.#papers = await this.#kept.read();
    this.#isWhole = this.#papers.size > 0;
    if (this.#isWhole) this.#changed.fire(new Set(this.#papers.keys()));
    this.#subscription = this.#saved.onDidChange(
      (changed) => void this.#inTurn(() => this.#readAgain(changed)),
    );
    await this.#inTurn(() => this.#readAll(() => true));
  }

  /** Whether every file was looked at, if only in an earlier session. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** What is known of a file; undefined where there is none. */
  at(address: string): KnownFile | undefined {
    return this.#papers.get(address);
  }

  /** Looks for files that came, changed or went unseen. */
  async lookAgain(): Promise<void> {
    await this.#saved.lookAgain();
    await this.#reading;
  }

  dispose(): void {
    this.#stop.cancel();
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#changed, this.#stop).dispose();
    this.#subscription?.dispose();
  }

  /** Of two readings of a file at once, the one that began first might end last. */
  #inTurn(work: () => Promise<void>): Promise<unknown> {
    this.#reading = this.#reading.then(() => attempt(this.#log, 'Reading papers', work));
    return this.#reading;
  }

  /** Reads what changed, and what came in folders where something happened. */
  async #readAgain(changed: ReadonlySet<string>): Promise<void> {
    const known = new Set([...changed].filter((address) => this.#papers.delete(address)));
    const isNew = (uri: vscode.Uri) => !this.#papers.has(uri.toString());
    const places = [...changed].map((address) => vscode.Uri.parse(address, true));
    if (places.some(isWorkspaceFolder)) return this.#readAll(isNew, known);
    const inside = places.filter((place) => vscode.workspace.getWorkspaceFolder(place) && !isLeftOut(place));
    const others = inside.filter((place) => !isMarkdown(place));
    // A folder, perhaps.
    const found = await Promise.all(others.map((place) => findMarkdown(place, this.#stop.token)));
    const below = found.flatMap(({ files }) => files).filter(isNew);
    await this.#read([...inside.filter(isMarkdown), ...below], known);
  }

  /**
   * @param isWanted whether a file that was found is looked at
   * @param known files, by address, of which something else is known already
   */
  async #readAll(isWanted: (uri: vscode.Uri) => boolean, known = new Set<string>()): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(folders.map(({ uri }) => findMarkdown(uri, this.#stop.token)));
    const files = found.flatMap((each) => each.files);
    const there = new Set(files.map(String));
    for (const address of this.#papers.keys()) {
      if (there.has(address)) continue;
      this.#papers.delete(address);
      known.add(address);
    }
    const wasWhole = this.#isWhole;
    const wanted = files.filter(isWanted);
    // Agendas list the meetings: with them first, a reader soon sees where everything is, whatever else is to be read.
    const [agendas, others] = [wanted.filter(isNamedAgenda), wanted.filter((uri) => !isNamedAgenda(uri))];
    await this.#read(agendas, known);
    await this.#read(others, new Set());
    this.#isWhole = true;
    if (!wasWhole) this.#tell(new Set());
  }

  async #read(files: readonly vscode.Uri[], known: Set<string>): Promise<void> {
    let changed = known;
    let most = FIRST;
    await sideBySide(files, async (uri) => {
      if (this.#stop.token.isCancellationRequested) return;
      if (await this.#readOne(uri)) changed.add(uri.toString());
      if (changed.size < most) return;
      most *= MORE;
      this.#tell(changed);
      changed = new Set();
    });
    if (changed.size > 0) this.#tell(changed);
  }

  /** Reads a file unless it is known as it is; answers whether it was read, or is gone. */
  async #readOne(uri: vscode.Uri): Promise<boolean> {
    const address = uri.toString();
    const known = this.#papers.get(address);
    const stamp = await this.#saved.look(uri);
    if (!stamp) return this.#papers.delete(address);
    if (known && stamp.mtime !== 0 && isSame(known, stamp)) return false;
    this.#papers.set(address, { ...stamp, facts: await readFacts(uri) });
    return true;
  }

  #tell(changed: ReadonlySet<string>): void {
    this.#changed.fire(changed);
    clearTimeout(this.#timer);
    const keep = () => attempt(this.#log, 'Keeping what was read', () => this.#kept.write(this.#papers));
    this.#timer = setTimeout(() => void keep(), REST);
  }
}

/** Whether a file or the folder that it is in is called after agendas: a guess, on which nothing but the order hangs. */
function isNamedAgenda({ path }: vscode.Uri): boolean {
  return /agenda[^/]*(?:\/[^/]*)?$/i.test(path);
}

function isWorkspaceFolder(place: vscode.Uri): boolean {
  const address = place.toString();
  return vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === address) === true;
}
