import { mkdirSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fingerprint } from '../files/fingerprint.ts';
import { programFile } from '../program-file.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Outcome } from './checker.ts';
import type { Surroundings } from './surroundings.ts';

/** More results than this are not kept: those that were used last stay. */
const MOST = 20_000;

type Kept = Outcome & { readonly key: string };

/**
 * What came of earlier checks. A result counts again only for the same contents of the file, the same practice,
 * the same program, and where everything that its check asked of the world around would be answered in the same way.
 */
export class Cache {
  readonly #file: string;
  readonly #program: string;
  readonly #kept: Map<string, Kept>;
  #changed = false;

  /** @param file where it is kept; one that is missing, damaged or somebody else's counts as empty */
  constructor(file: string) {
    this.#file = file;
    this.#program = fingerprint(readFileSync(programFile), process.version);
    this.#kept = keptIn(file, this.#program);
  }

  /** @param key of the file as it stands */
  find(path: string, key: string, surroundings: Surroundings): Outcome | undefined {
    const address = resolve(path);
    const kept = this.#kept.get(address);
    if (kept?.key !== key || !surroundings.stillAnswer(kept.asked)) return undefined;
    // Used last, so dropped last.
    this.#kept.delete(address);
    this.#kept.set(address, kept);
    return kept.checked ? { ...kept, checked: { ...kept.checked, path } } : kept;
  }

  keep(path: string, { checked, key, asked }: Outcome): void {
    const address = resolve(path);
    this.#kept.delete(address);
    if (key !== undefined) this.#kept.set(address, { checked, key, asked });
    this.#changed = true;
  }

  /** Writes it whole. Where that fails, nothing is lost but time. */
  async save(): Promise<void> {
    if (!this.#changed) return;
    const files = [...this.#kept].slice(-MOST);
    try {
      mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
      const results = JSON.stringify(files);
      await writeWhole(this.#file, `${fingerprint(this.#program, results)}\n${results}`, 0o600);
    } catch {
      // A folder that cannot be written to is no reason to fail a check.
    }
  }
}

/** A first line that is true of the rest, and of this program, says that the rest was written by it and is whole. */
function keptIn(file: string, program: string): Map<string, Kept> {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const results = text.slice(end + 1);
    if (text.slice(0, end) !== fingerprint(program, results)) return new Map();
    return new Map(JSON.parse(results) as [string, Kept][]);
  } catch {
    return new Map();
  }
}

/** Where results are kept that were asked for in this folder: out of the council's own folders. */
export function usualCacheFile(): string {
  return join(cacheFolder(), 'committee-reports', `check-${fingerprint(resolve('')).slice(0, 16)}.json`);
}

function cacheFolder(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (platform() === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME === undefined || XDG_CACHE_HOME === '' ? join(homedir(), '.cache') : XDG_CACHE_HOME;
}
