import * as vscode from 'vscode';
import type { Problem } from '../core/problem.ts';
import type { Profile } from '../core/profile/profile.ts';
import { loadEngine } from './engine.ts';
import { attempt } from './log.ts';
import { openDocument } from './files/open-document.ts';
import { resolvePath } from './files/workspace-path.ts';
import type { SavedFiles } from './files/saved-files.ts';

const FILE = 'council.yaml';

/** Milliseconds of rest before a `council.yaml` that is being typed is read: half a list would unsettle every report. */
const REST = 300;

/** A workspace folder's `council.yaml` as it was last read. */
export interface CouncilReading {
  readonly uri: vscode.Uri;
  /** Undefined where the folder has no such file. */
  readonly text: string | undefined;
  /** The files that it extends, one by the other: by the name each is given, what it says. */
  readonly extended: ReadonlyMap<string, string | undefined>;
  /** The usual practice where there is no file. */
  readonly profile: Profile;
  readonly problems: readonly Problem[];
}

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

  /** The same reading as before where the files say the same. */
  async #readCouncil(uri: vscode.Uri, before: Promise<CouncilReading> | undefined): Promise<CouncilReading> {
    const { defaultProfile, extendedFile, readProfile } = await loadEngine();
    const textOf = (file: vscode.Uri) => this.#textOf(file);
    const [text, previous] = await Promise.all([textOf(uri), before]);
    const extended = await extendedTexts(uri, text, extendedFile, textOf);
    if (previous && previous.text === text && sameTexts(previous.extended, extended)) return previous;
    const usual = { uri, text, extended, profile: defaultProfile(), problems: [] };
    if (text === undefined) return usual;
    const read = () => ({ uri, text, extended, ...readProfile(text, (name) => extended.get(name)) });
    return (await attempt(this.#log, `Reading ${uri.path}`, read)) ?? usual;
  }

  /** What an editor shows, else what is on disk; undefined where there is no such file. */
  async #textOf(uri: vscode.Uri): Promise<string | undefined> {
    const isThere = (await this.#saved.look(uri)) !== undefined;
    const open = openDocument(uri);
    if (open) return open.getText();
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

/**
 * The council files that one extends, by the name it gives them: undefined for one that is not there, and for one
 * outside its folder, which is not read.
 */
async function extendedTexts(
  council: vscode.Uri,
  text: string | undefined,
  extendedFile: (text: string) => string | undefined,
  textOf: (file: vscode.Uri) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, string | undefined>> {
  const texts = new Map<string, string | undefined>();
  const next = (from: string | undefined) => (from === undefined ? undefined : extendedFile(from));
  for (let name = next(text); name !== undefined && !texts.has(name); name = next(texts.get(name))) {
    const file = resolvePath(council, name);
    texts.set(name, file && (await textOf(file)));
  }
  return texts;
}

function sameTexts(
  one: ReadonlyMap<string, string | undefined>,
  other: ReadonlyMap<string, string | undefined>,
): boolean {
  return (
    one.size === other.size && [...one].every(([name, text]) => other.has(name) && other.get(name) === text)
  );
}

function councilFolder(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  const own = uri && vscode.workspace.getWorkspaceFolder(uri);
  return own ?? (uri && uri.scheme !== 'untitled' ? undefined : vscode.workspace.workspaceFolders?.[0]);
}

function councilFile(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, FILE);
}

/** Whether a file is the `council.yaml` of a workspace folder. */
export function isCouncilFile(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && councilFile(folder).toString() === uri.toString();
}
