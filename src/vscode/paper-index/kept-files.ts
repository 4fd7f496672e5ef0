import * as vscode from 'vscode';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';
import type { Stamp } from '../files/saved-files.ts';

/** A file as it was when it was last read. */
export interface KnownFile extends Stamp {
  /** Undefined for a file that is not a paper. */
  readonly facts?: PaperFacts | undefined;
}

/** Files by their addresses. */
export type KnownFiles = Map<string, KnownFile>;

/** Another number, or another version of the extension, and nothing that was kept is used. */
const FORM = 1;

/** Between two sessions: what was read of the workspace's files, in the extension's own storage. */
export class KeptFiles {
  readonly #folder: vscode.Uri | undefined;
  readonly #form: string;

  constructor({ storageUri, extension }: vscode.ExtensionContext) {
    const { version } = extension.packageJSON as { version: string };
    this.#folder = storageUri;
    this.#form = `${FORM} ${version}`;
  }

  /** What was kept; nothing where it is gone, spoilt or of another form. */
  async read(): Promise<KnownFiles> {
    if (!this.#folder) return new Map();
    try {
      const bytes = await vscode.workspace.fs.readFile(fileIn(this.#folder));
      const kept: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return isKept(kept) && kept.form === this.#form ? new Map(kept.files) : new Map();
    } catch {
      return new Map();
    }
  }

  async write(files: KnownFiles): Promise<void> {
    if (!this.#folder) return;
    const kept: Kept = { form: this.#form, files: [...files] };
    await vscode.workspace.fs.createDirectory(this.#folder);
    // Whole or not at all: it may be read by another window meanwhile.
    const written = vscode.Uri.joinPath(this.#folder, `meetings.${vscode.env.sessionId}.json`);
    await vscode.workspace.fs.writeFile(written, new TextEncoder().encode(JSON.stringify(kept)));
    await vscode.workspace.fs.rename(written, fileIn(this.#folder), { overwrite: true });
  }
}

interface Kept {
  readonly form: string;
  readonly files: readonly (readonly [address: string, file: KnownFile])[];
}

function fileIn(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, 'meetings.json');
}

/** Whether it is what `write` writes; the form of the facts hangs on the version, which is compared. */
function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'form' in value &&
    'files' in value &&
    Array.isArray(value.files)
  );
}
