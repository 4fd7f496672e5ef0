import * as vscode from 'vscode';
import type { CheckContext } from '../core/check/rule.ts';
import type { Paper } from '../core/parse/paper.ts';
import { loadEngine } from './engine.ts';
import { homeOf } from './preview/workspace-path.ts';

/** What a paper may ask of the files that it names. */
export type Beside = Required<Pick<CheckContext, 'exists' | 'paperAt'>>;

/** A file that some paper names, as it was last looked at. */
interface KnownFile {
  readonly isThere: boolean;
  /** Where the file is Markdown. */
  readonly paper: Paper | undefined;
}

/** The rounds in which what is asked for is read: an agenda, its reports, and one to spare. */
const ROUNDS = 4;

/**
 * The files that papers name: whether they are there, and the papers among them. Each is read when it is first
 * asked for and again when it changes; an open one is as its editor shows it. None outside the paper's workspace
 * folder is looked for.
 */
export class Neighbours implements vscode.Disposable {
  readonly #known = new Map<string, KnownFile>();
  readonly #open = new Map<string, Paper>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  /** Something else is known of a file than before. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate((uri) => this.#forget(uri)),
      watcher.onDidChange((uri) => this.#forget(uri)),
      watcher.onDidDelete((uri) => this.#forget(uri)),
    );
  }

  /** Takes what an editor shows of a paper in place of what is on disk; undefined once it is closed. */
  take({ uri }: vscode.TextDocument, paper: Paper | undefined): void {
    const address = uri.toString();
    if (this.#open.get(address) === paper) return;
    if (paper) this.#open.set(address, paper);
    else this.#open.delete(address);
    this.#changed.fire(uri);
  }

  /**
   * What is known now of the files beside a paper.
   *
   * @param asked is given every file that is asked for
   */
  of(own: vscode.Uri, asked: Set<string> = new Set()): Beside {
    const fileAt = (path: string) => {
      const file = fileBeside(own, path);
      if (file) asked.add(file.toString());
      return file;
    };
    return {
      exists: (path) => {
        const file = fileAt(path);
        if (!file) return 'outside';
        return this.#open.has(file.toString()) || this.#known.get(file.toString())?.isThere;
      },
      paperAt: (path) => {
        const file = fileAt(path);
        return file && (this.#open.get(file.toString()) ?? this.#known.get(file.toString())?.paper);
      },
    };
  }

  /** What `work` makes of the files beside a paper, once all that it asks for have been looked at. */
  async whole<Result>(own: vscode.Uri, work: (beside: Beside) => Result): Promise<Result> {
    for (let round = 1; ; round++) {
      const asked = new Set<string>();
      const result = work(this.of(own, asked));
      if (round === ROUNDS || !(await this.look(asked))) return result;
    }
  }

  /** Looks at those of the files that nothing is known of; answers whether there were any. */
  async look(asked: ReadonlySet<string>): Promise<boolean> {
    const unknown = [...asked].filter((address) => !this.#open.has(address) && !this.#known.has(address));
    await Promise.all(unknown.map((address) => this.#look(vscode.Uri.parse(address))));
    return unknown.length > 0;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #look(file: vscode.Uri): Promise<void> {
    const isThere = await vscode.workspace.fs.stat(file).then(
      ({ type }) => (type & vscode.FileType.File) !== 0,
      () => false,
    );
    this.#known.set(file.toString(), { isThere, paper: isThere ? await paperIn(file) : undefined });
    this.#changed.fire(file);
  }

  /** A file came, changed or went, or the folder that it is in. */
  #forget({ path }: vscode.Uri): void {
    for (const address of [...this.#known.keys()]) {
      const file = vscode.Uri.parse(address);
      if (file.path !== path && !file.path.startsWith(`${path}/`)) continue;
      this.#known.delete(address);
      this.#changed.fire(file);
    }
  }
}

/** The file that a path from a paper's folder leads to; undefined where that is outside the paper's home. */
function fileBeside(own: vscode.Uri, path: string): vscode.Uri | undefined {
  const file = vscode.Uri.joinPath(own, '..', path);
  const home = homeOf(own).path.replace(/\/?$/, '/');
  return file.path.startsWith(home) ? file : undefined;
}

async function paperIn(file: vscode.Uri): Promise<Paper | undefined> {
  if (!/\.(?:md|markdown)$/i.test(file.path)) return undefined;
  const { parse } = await loadEngine();
  try {
    return parse(await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { uri: file }));
  } catch {
    return undefined;
  }
}
