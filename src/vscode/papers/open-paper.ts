import type * as vscode from 'vscode';
import type { Profile } from '../../core/profile/profile.ts';
import type { Profiles } from '../council/profiles.ts';
import { loadEngine } from '../engine.ts';
import { attempt, logMistake } from '../log.ts';
import { checkedNow } from '../today.ts';
import { Asked, type Change } from './asked.ts';
import type { Neighbours } from './neighbours.ts';
import type { CheckedDocument } from './store.ts';

/** Milliseconds after an edit of the body; an edit of the front matter is looked at at once. */
const PAUSE = 50;
const LONGEST_PAUSE = 1000;

/** One open document of ours: parsed and checked after each edit, keeping what did not change. */
export class OpenPaper implements vscode.Disposable {
  readonly document: vscode.TextDocument;
  readonly #profiles: Profiles;
  readonly #neighbours: Neighbours;
  readonly #log: vscode.LogOutputChannel;
  readonly #onCheck: (checked: CheckedDocument) => void;
  #last: CheckedDocument | undefined;
  #lastProfile: Profile | undefined;
  #lastDay: string | undefined;
  /** What was asked about the files beside it, and whether the answers are others since. */
  #asked = new Asked();
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the last check after an edit took, in milliseconds. */
  #cost = 0;
  #disposed = false;

  constructor(
    document: vscode.TextDocument,
    profiles: Profiles,
    neighbours: Neighbours,
    log: vscode.LogOutputChannel,
    onCheck: (checked: CheckedDocument) => void,
  ) {
    this.document = document;
    this.#profiles = profiles;
    this.#neighbours = neighbours;
    this.#log = log;
    this.#onCheck = onCheck;
  }

  /** What was last found, which may be of an earlier version. */
  get last(): CheckedDocument | undefined {
    return this.#last;
  }

  /** Checks the document once typing pauses; a costly one waits for a longer pause. */
  checkSoon(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const bodyStart = this.#last?.checked.paper.frontMatter.span.end ?? 0;
    const inBody = changes.some(({ rangeOffset }) => rangeOffset >= bodyStart);
    const pause = Math.max(inBody ? PAUSE : 0, this.#cost > PAUSE ? this.#cost * 2 : 0);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.current(), Math.min(pause, LONGEST_PAUSE));
  }

  /** Checks the document again where something else is known that it hangs on. */
  checkIfAbout(change: Change): void {
    if (!this.#asked.isAbout(change)) return;
    this.#isStale = true;
    this.checkSoon([]);
  }

  /** What is found in the document as it stands now; undefined where it was closed meanwhile, or we failed. */
  current(): Promise<CheckedDocument | undefined> {
    return attempt(this.#log, `Checking ${this.document.uri.path}`, () => this.#check());
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
  }

  readonly #ruleFailed = (rule: string, error: unknown) => {
    logMistake(this.#log, `Rule ${rule}, ${this.document.uri.path}`, error);
  };

  async #check(): Promise<CheckedDocument | undefined> {
    const [{ check, parse }, profile] = await Promise.all([
      loadEngine(),
      this.#profiles.of(this.document.uri),
    ]);
    if (this.#disposed) return undefined;
    const { document } = this;
    const { version } = document;
    const previous = this.#last;
    const now = checkedNow();
    const isSame = this.#lastProfile === profile && this.#lastDay === now.today && !this.#isStale;
    const isTyped = previous?.version !== version;
    if (previous && !isTyped && isSame) return previous;
    this.#isStale = false;
    const started = performance.now();
    // The same text is the same paper, so that nothing that hangs on it is looked at again.
    const paper =
      previous && !isTyped ? previous.checked.paper : parse(document.getText(), previous?.checked.paper);
    const asked = new Asked();
    // What is not kept in a folder yet has nothing beside it.
    const beside = document.isUntitled ? {} : this.#neighbours.of(document.uri, asked);
    const checked = check(paper, { profile, ...now, ...beside, ruleFailed: this.#ruleFailed });
    if (previous) this.#cost = performance.now() - started;
    this.#last = { document, version, checked };
    this.#lastProfile = profile;
    this.#lastDay = now.today;
    this.#asked = asked;
    this.#onCheck(this.#last);
    void this.#neighbours.look(asked);
    return this.#last;
  }
}
