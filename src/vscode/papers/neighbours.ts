import * as vscode from 'vscode';
import type { CheckContext } from '../../core/check/rule.ts';
import type { Paper } from '../../core/parse/paper.ts';
import { loadEngine } from '../engine.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import { homeOf } from '../files/workspace-path.ts';
import type { PaperIndex } from '../paper-index/paper-index.ts';
import { Asked, type Change } from './asked.ts';

/** What a paper may ask of the files beside it. */
export type Beside = Required<Pick<CheckContext, 'exists' | 'paperAt' | 'agendasThatName'>>;

/** A file that some paper names, as it was last looked at. */
interface KnownFile {
  readonly isThere: boolean;
  /** Where the file is Markdown. */
  readonly paper: Paper | undefined;
}

/** The rounds in which what is asked for is read: an agenda, its reports, and one to spare. */
const ROUNDS = 4;

const NONE: ReadonlySet<string> = new Set();

/**
 * The files beside a paper: whether those that it names are there, the papers among them, and the agendas that name
 * it. Each file is read when it is first asked for and again when it changes; an open one is as its editor shows it.
 * None outside the paper's workspace folder is looked for.
 */
export class Neighbours implements vscode.Disposable {
  readonly #index: PaperIndex;
  readonly #saved: SavedFiles;
  readonly #known = new Map<string, KnownFile>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #open = new Map<string, Paper>();
  readonly #changed = new vscode.EventEmitter<Change>();
  readonly #subscriptions: vscode.Disposable;

  /** Something else is known than before. */
  readonly onDidChange = this.#changed.event;

  constructor(index: PaperIndex, saved: SavedFiles) {
    this.#index = index;
    this.#saved = saved;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      saved.onDidChange((changed) => this.#forget(changed)),
      index.onDidChange(({ named }) => {
        if (named.size > 0) this.#changed.fire({ files: NONE, named });
      }),
    );
  }

  /** Takes what an editor shows of a paper in place of what is on disk; undefined once it is closed. */
  take(document: vscode.TextDocument, paper: Paper | undefined): void {
    const address = document.uri.toString();
    if (this.#open.get(address) === paper) return;
    if (paper) {
      // Followed, so that it is heard of when it goes.
      if (!this.#open.has(address)) void this.#saved.look(document.uri);
      this.#open.set(address, paper);
    } else this.#open.delete(address);
    this.#index.take(document, paper);
    this.#changed.fire({ files: new Set([address]), named: NONE });
  }

  /**
   * What is known now of the files beside a paper.
   *
   * @param asked is told all that is asked for
   */
  of(own: vscode.Uri, asked = new Asked()): Beside {
    const fileAt = (path: string) => {
      const file = fileBeside(own, path);
      if (file) asked.files.add(file.toString());
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
      agendasThatName: (path) => {
        const report = path === undefined ? own : fileBeside(own, path);
        if (!report) return [];
        asked.named.add(report.toString());
        return this.#index.agendasThatName(report, own);
      },
    };
  }

  /** What `work` makes of the files beside a paper, once all that it asks for has been looked at. */
  async whole<Result>(
    own: vscode.Uri,
    work: (beside: Beside) => Result,
    asked = new Asked(),
  ): Promise<Result> {
    for (let round = 1; ; round++) {
      const result = work(this.of(own, asked));
      if (round === ROUNDS || !(await this.look(asked))) return result;
    }
  }

  /** Looks at what was asked for and is not known; answers whether there was any of it. */
  async look({ files, named }: Asked): Promise<boolean> {
    const unknown = [...files].filter((address) => !this.#open.has(address) && !this.#known.has(address));
    const isIndexed = named.size === 0 || this.#index.isWhole;
    await Promise.all([
      ...unknown.map((address) => this.#look(vscode.Uri.parse(address))),
      isIndexed ? undefined : this.#index.start(),
    ]);
    // At once: an agenda may name a great many.
    if (unknown.length > 0) this.#changed.fire({ files: new Set(unknown), named: NONE });
    return unknown.length > 0 || !isIndexed;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(file: vscode.Uri): Promise<void> {
    const address = file.toString();
    const underWay = this.#reading.get(address);
    if (underWay) return underWay;
    const reading = this.#read(file).then((known) => {
      // It may have changed meanwhile: whoever asked was told, and asks again.
      if (this.#reading.get(address) !== reading) return;
      this.#reading.delete(address);
      this.#known.set(address, known);
    });
    this.#reading.set(address, reading);
    return reading;
  }

  async #read(file: vscode.Uri): Promise<KnownFile> {
    const isThere = (await this.#saved.look(file)) !== undefined;
    return { isThere, paper: isThere ? await paperIn(file) : undefined };
  }

  #forget(changed: ReadonlySet<string>): void {
    const files = new Set([...changed].filter((address) => this.#isForgotten(address)));
    if (files.size > 0) this.#changed.fire({ files, named: NONE });
  }

  #isForgotten(address: string): boolean {
    const wasRead = this.#known.delete(address);
    const isRead = this.#reading.delete(address);
    // VS Code keeps the text of a file that is deleted for some minutes after its editor is closed.
    const lingers = this.#saved.isGone(address) && this.#open.delete(address);
    return wasRead || isRead || lingers;
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
