import * as vscode from 'vscode';
import { sideBySide } from './side-by-side.ts';

/** A file's time and size, which are others once it was changed. */
export interface Stamp {
  /** Milliseconds since 1970; 0 where its file system does not say. */
  readonly mtime: number;
  readonly size: number;
}

/**
 * The files on disk, followed for everybody: what VS Code does to them itself is told at once, what other programs do
 * as its watchers hear of it. Watchers miss files now and then, those in folders just made above all, so everything
 * is looked at again when the window gets the focus, and whenever it is asked for.
 */
export class SavedFiles implements vscode.Disposable {
  /** Files that somebody asked for, by address: as they were last seen, or that there was none. */
  readonly #known = new Map<string, Stamp | undefined>();
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
  readonly #subscriptions: vscode.Disposable;
  /** Files and folders that something happened to, and the look at them that is about to begin. */
  #touched = new Set<string>();
  #soon: Promise<void> | undefined;
  /** The look at everything that is under way, and the one after it. */
  #look = Promise.resolve();
  #nextLook: Promise<void> | undefined;

  /**
   * Addresses of files that somebody asked for and that came, changed or went; and of files and folders that nobody
   * asked for, where something new may be.
   */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const { workspace, window } = vscode;
    const watcher = workspace.createFileSystemWatcher('**');
    const touched = (...places: readonly vscode.Uri[]) => void this.touched(places);
    const again = () => void this.lookAgain();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(touched),
      watcher.onDidChange(touched),
      watcher.onDidDelete(touched),
      workspace.onDidSaveTextDocument(({ uri }) => touched(uri)),
      workspace.onDidCreateFiles(({ files }) => touched(...files)),
      workspace.onDidDeleteFiles(({ files }) => touched(...files)),
      workspace.onDidRenameFiles(({ files }) =>
        touched(...files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
      ),
      workspace.onDidChangeWorkspaceFolders(again),
      window.onDidChangeWindowState(({ focused }) => focused && again()),
    );
  }

  /**
   * A file's time and size, undefined where there is no such file; it is followed from then on. Ask before reading
   * it: what changes meanwhile is told then.
   */
  async look(file: vscode.Uri): Promise<Stamp | undefined> {
    const address = file.toString();
    const seen = await this.#see(address);
    if (seen.isOther) this.#changed.fire(new Set([address]));
    return seen.stamp;
  }

  /** Whether a file that is followed, by its address, was not there when it was last looked at. */
  isGone(address: string): boolean {
    return this.#known.has(address) && this.#known.get(address) === undefined;
  }

  /**
   * Something happened to files or folders, or to what is in them: done once everybody was told. To be called by
   * whoever writes a file without an editor, because a watcher tells late.
   */
  touched(places: readonly vscode.Uri[]): Promise<void> {
    for (const place of places) this.#touched.add(place.toString());
    // Watchers tell of many files one by one.
    this.#soon ??= Promise.resolve().then(() => this.#lookAtTouched());
    return this.#soon;
  }

  /** Looks at everything again: done once everybody was told. */
  lookAgain(): Promise<void> {
    // The look that is under way may have passed by what is meant.
    this.#nextLook ??= this.#look.then(() => {
      this.#nextLook = undefined;
      this.#look = this.#lookAtAll();
      return this.#look;
    });
    return this.#nextLook;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #lookAtTouched(): Promise<void> {
    const touched = this.#touched;
    this.#touched = new Set();
    this.#soon = undefined;
    const changed = new Set([...touched].filter((address) => !this.#known.has(address)));
    // Of a folder that goes or gets another name, nothing is said about the files in it.
    const within = [...this.#known.keys()].filter((address) => isWithin(address, touched));
    await sideBySide(within, async (address) => {
      const { isOther, stamp } = await this.#see(address);
      // Told twice of one change, listeners are told once, as long as times are fine enough to show that it is one.
      const isDoubtful = stamp !== undefined && stamp.mtime % 1000 === 0;
      if (isOther || (isDoubtful && touched.has(address))) changed.add(address);
    });
    if (changed.size > 0) this.#changed.fire(changed);
  }

  async #lookAtAll(): Promise<void> {
    const changed = new Set(vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()));
    await sideBySide(this.#known.keys(), async (address) => {
      const { isOther, stamp } = await this.#see(address);
      if (isOther || stamp?.mtime === 0) changed.add(address);
    });
    this.#changed.fire(changed);
  }

  async #see(address: string): Promise<{ readonly stamp: Stamp | undefined; readonly isOther: boolean }> {
    const stamp = await stampOf(vscode.Uri.parse(address, true));
    const isOther = this.#known.has(address) && !isSame(this.#known.get(address), stamp);
    this.#known.set(address, stamp);
    return { stamp, isOther };
  }
}

/** Whether a file is as it was, as far as its time and size tell. */
export function isSame(one: Stamp | undefined, other: Stamp | undefined): boolean {
  return one?.mtime === other?.mtime && one?.size === other?.size;
}

/** Whether a file is one of some places, or lies in one of them. */
function isWithin(address: string, places: ReadonlySet<string>): boolean {
  for (let end = address.length; end > 0; end = address.lastIndexOf('/', end - 1)) {
    if (places.has(address.slice(0, end))) return true;
  }
  return false;
}

function stampOf(file: vscode.Uri): Thenable<Stamp | undefined> {
  return vscode.workspace.fs.stat(file).then(
    ({ type, mtime, size }) => ((type & vscode.FileType.File) !== 0 ? { mtime, size } : undefined),
    () => undefined,
  );
}
