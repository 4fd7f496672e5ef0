import * as vscode from 'vscode';
import type { Problem } from '../core/problem.ts';
import type { Profile } from '../core/profile/profile.ts';
import { loadEngine } from './engine.ts';

const FILE = 'council.yaml';

/** Milliseconds of rest before a `council.yaml` that is being typed is read: half a list would unsettle every report. */
const REST = 300;

/** A workspace folder's `council.yaml` as it was last read. */
export interface CouncilReading {
  readonly uri: vscode.Uri;
  /** Undefined where the folder has no such file. */
  readonly text: string | undefined;
  /** The usual practice where there is no file. */
  readonly profile: Profile;
  readonly problems: readonly Problem[];
}

/**
 * Each workspace folder's council: read from the `council.yaml` at its root when first asked for, and
 * again when that file changes in an editor or on disk.
 */
export class Profiles implements vscode.Disposable {
  readonly #readings = new Map<string, Promise<CouncilReading>>();
  readonly #didRead = new vscode.EventEmitter<CouncilReading>();
  readonly #subscriptions: vscode.Disposable;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** A folder's council was read, for the first time or anew. */
  readonly onDidRead = this.#didRead.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${FILE}`);
    const again = (uri: vscode.Uri) => this.#readAgain(uri);
    this.#subscriptions = vscode.Disposable.from(
      this.#didRead,
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      watcher.onDidDelete(again),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#readAfterRest(document)),
    );
  }

  /**
   * The practice of the council whose folder `uri` lies in; of the first folder for an editor without
   * a file, and the usual practice for a file outside every folder.
   */
  async of(uri: vscode.Uri | undefined): Promise<Profile> {
    const folder = councilFolder(uri);
    return folder ? (await this.#read(folder)).profile : (await loadEngine()).defaultProfile();
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
    const known = this.#readings.get(uri.toString());
    if (known) return known;
    const reading = readCouncil(uri);
    this.#readings.set(uri.toString(), reading);
    void reading.then((read) => {
      if (this.#readings.get(uri.toString()) === reading) this.#didRead.fire(read);
    });
    return reading;
  }

  #readAgain(uri: vscode.Uri): void {
    const folder = folderOfCouncilFile(uri);
    if (!folder) return;
    this.#readings.delete(uri.toString());
    void this.#read(folder);
  }

  #readAfterRest({ uri }: vscode.TextDocument): void {
    if (!folderOfCouncilFile(uri)) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#readAgain(uri), REST);
  }
}

async function readCouncil(uri: vscode.Uri): Promise<CouncilReading> {
  const { defaultProfile, readProfile } = await loadEngine();
  const text = await textOf(uri);
  if (text === undefined) return { uri, text, profile: defaultProfile(), problems: [] };
  return { uri, text, ...readProfile(text) };
}

/** What an editor shows, else what is on disk; undefined where there is no such file. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

function councilFolder(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  const own = uri && vscode.workspace.getWorkspaceFolder(uri);
  return own ?? (uri && uri.scheme !== 'untitled' ? undefined : vscode.workspace.workspaceFolders?.[0]);
}

function councilFile(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, FILE);
}

function folderOfCouncilFile(uri: vscode.Uri): vscode.WorkspaceFolder | undefined {
  if (!uri.path.endsWith(`/${FILE}`)) return undefined;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && councilFile(folder).toString() === uri.toString() ? folder : undefined;
}
