import * as vscode from 'vscode';
import type { Profile } from '../../core/profile/profile.ts';
import { loadEngine } from '../engine.ts';
import { openDocument } from '../files/open-document.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import { resolvePath } from '../files/workspace-path.ts';
import { councilFile, councilFolder, isCouncilFile } from './council-file.ts';
import { type CouncilReading, readCouncil } from './council-reading.ts';

/** Milliseconds of rest before a `council.yaml` that is being typed is read: half a list would unsettle every report. */
const REST = 300;

/**
 * Each workspace folder's council: read from the `council.yaml` at its root when first asked for, and again when
 * that file, or one that it extends, changes in an editor or on disk.
 */
export class Profiles implements vscode.Disposable {
  readonly #saved: SavedFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #readings = new Map<string, Promise<CouncilReading>>();
  /** What listeners were last told of each. */
  readonly #told = new Map<string, CouncilReading>();
  readonly #didRead = new vscode.EventEmitter<CouncilReading>();
  readonly #subscriptions: vscode.Disposable;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** A folder's council was read, for the first time or anew. */
  readonly onDidRead = this.#didRead.event;

  constructor(saved: SavedFiles, log: vscode.LogOutputChannel) {
    this.#saved = saved;
    this.#log = log;
    const again = (uri: vscode.Uri) => this.#readAgain(uri);
    this.#subscriptions = vscode.Disposable.from(
      this.#didRead,
      saved.onDidChange((changed) => {
        for (const address of changed) again(vscode.Uri.parse(address, true));
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#readAfterRest(document)),
    );
  }

  /** Reads the council files that are open already. Called once every feature listens. */
  start(): void {
    for (const { uri } of vscode.workspace.textDocuments) this.#readAgain(uri);
  }

  /**
   * The practice of the council whose folder `uri` lies in; of the first folder for an editor without
   * a file, and the usual practice for a file outside every folder.
   */
  async of(uri: vscode.Uri | undefined): Promise<Profile> {
    return (await this.readingOf(uri))?.profile ?? (await loadEngine()).defaultProfile();
  }

  /** That council's file as it was last read; undefined for a file outside every folder. */
  async readingOf(uri: vscode.Uri | undefined): Promise<CouncilReading | undefined> {
    const folder = councilFolder(uri);
    return folder && this.#read(folder);
  }

  /** Whether `uri` is checked by the council file at `council`. */
  concerns(council: vscode.Uri, uri: vscode.Uri): boolean {
    const folder = councilFolder(uri);
    return folder !== undefined && councilFile(folder).toString() === council.toString();
  }

  dispose(): void {
    clearTimeout(this.#rest);
    this.#subscriptions.dispose();
  }

  #read(folder: vscode.WorkspaceFolder): Promise<CouncilReading> {
    const uri = councilFile(folder);
    return this.#readings.get(uri.toString()) ?? this.#readNow(uri);
  }

  #readAgain(uri: vscode.Uri): void {
    for (const council of this.#hangingOn(uri)) void this.#readNow(council);
  }

  /** The council files that a file is, or that extend it as far as they were read. */
  #hangingOn(uri: vscode.Uri): readonly vscode.Uri[] {
    const extending = [...this.#told.values()].filter((council) =>
      [...council.extended.keys()].some(
        (name) => resolvePath(council.uri, name)?.toString() === uri.toString(),
      ),
    );
    return isCouncilFile(uri) ? [uri] : extending.map((council) => council.uri);
  }

  async #readNow(uri: vscode.Uri): Promise<CouncilReading> {
    const key = uri.toString();
    const reading = this.#readCouncil(uri, this.#readings.get(key));
    this.#readings.set(key, reading);
    const read = await reading;
    // Of two readings at once the later one counts; an unchanged file leaves every report as it is.
    if (this.#readings.get(key) === reading && this.#told.get(key) !== read) {
      this.#told.set(key, read);
      this.#didRead.fire(read);
    }
    return read;
  }

  async #readCouncil(uri: vscode.Uri, before: Promise<CouncilReading> | undefined): Promise<CouncilReading> {
    const textOf = (file: vscode.Uri) => this.#textOf(file);
    return readCouncil(uri, textOf, await before, this.#log);
  }

  /** What an editor shows, else what is on disk; undefined where there is no such file. */
  async #textOf(uri: vscode.Uri): Promise<string | undefined> {
    const isThere = (await this.#saved.look(uri)) !== undefined;
    const open = openDocument(uri);
    // VS Code keeps the text of a file that is deleted for some minutes after its editor is closed.
    if (open && (isThere || open.isDirty)) return open.getText();
    if (!isThere) return undefined;
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch {
      return undefined;
    }
  }

  #readAfterRest({ uri }: vscode.TextDocument): void {
    if (this.#hangingOn(uri).length === 0) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#readAgain(uri), REST);
  }
}
