import * as vscode from 'vscode';
import { fingerprintOf } from '../../core/clearance/fingerprint.ts';
import type { Report } from '../../core/report/report.ts';
import type { ReturnedDocument } from '../../core/returned/returned.ts';
import type { PlacedChange, PlacedComment, Review } from '../../core/returned/review.ts';
import { attempt } from '../log.ts';
import { currentReport } from '../papers/current-report.ts';
import { documentOf } from '../papers/document-of.ts';
import type { Shell } from '../shell.ts';
import { workspaceEdit } from '../to-editor.ts';
import { loadCopyReader } from './copy-reader.ts';

/** What the officer has said of a copy; kept from one day to the next. */
interface Said {
  readonly left: readonly string[];
  readonly done: readonly string[];
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/** The places are looked for anew when typing pauses: they are not what an officer who types looks at. */
const PAUSE_MS = 400;

const nothing: Said = { left: [], done: [], answers: {} };

/**
 * A Word copy that came back, laid beside its report as that stands now. Whether a change is made is told from the
 * report's own text, so that undoing it brings it back; only what was left, and what became of comments, is noted.
 */
export class ReturnedCopy implements vscode.Disposable {
  #document: vscode.TextDocument;
  readonly file: vscode.Uri;
  readonly #shell: Shell;
  readonly #copy: ReturnedDocument;
  readonly #key: string;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #said: Said;
  #review: Review | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(shell: Shell, document: vscode.TextDocument, file: vscode.Uri, copy: ReturnedDocument) {
    this.#shell = shell;
    this.#document = document;
    this.file = file;
    this.#copy = copy;
    this.#key = `wordCopy:${document.uri.toString()}:${fingerprintOf([JSON.stringify(copy)])}`;
    this.#said = shell.extension.workspaceState.get(this.#key, nothing);
    this.#subscription = shell.store.onDidCheck((checked) => {
      if (checked.document.uri.toString() !== document.uri.toString()) return;
      clearTimeout(this.#soon);
      this.#soon = setTimeout(() => void attempt(shell.log, 'Word comes back', () => this.look()), PAUSE_MS);
    });
  }

  /** The report's document, a new one where its editor was closed and opened again. */
  get document(): vscode.TextDocument {
    return this.#document;
  }

  /** As it was last laid beside the report. */
  get review(): Review | undefined {
    return this.#review;
  }

  /** Lays it beside the report anew. */
  async look(): Promise<void> {
    const [{ reviewReport }, report] = await Promise.all([loadCopyReader(), this.#report()]);
    // Between two checks the old places do; the next check brings the new ones.
    if (!report) return;
    this.#review = reviewReport(report, this.#copy);
    this.#changed.fire();
  }

  /** Whether a change is still to be accepted or left. */
  isOpen({ change, state }: PlacedChange): boolean {
    return state === 'open' && !this.#said.left.includes(change.id);
  }

  isLeft({ change, state }: PlacedChange): boolean {
    return state !== 'made' && this.#said.left.includes(change.id);
  }

  isDone({ comment }: PlacedComment): boolean {
    return comment.resolved !== this.#said.done.includes(comment.id);
  }

  answersTo({ comment }: PlacedComment): readonly string[] {
    return this.#said.answers[comment.id] ?? [];
  }

  /** Makes changes in the report, as one edit; how many of them have to be made by hand. */
  async accept(changes: readonly PlacedChange[]): Promise<number> {
    const [{ acceptEach }, report] = await Promise.all([loadCopyReader(), this.#report()]);
    if (!report) return changes.length;
    const ids = changes.map(({ change }) => change.id);
    const { edit, refused } = acceptEach(report, this.#copy, ids);
    if (edit) await vscode.workspace.applyEdit(workspaceEdit(this.document, [edit]));
    return refused.length;
  }

  async leave(changes: readonly PlacedChange[], isLeft: boolean): Promise<void> {
    const ids = new Set(changes.map(({ change }) => change.id));
    const others = this.#said.left.filter((id) => !ids.has(id));
    await this.#say({ ...this.#said, left: isLeft ? [...others, ...ids] : others });
  }

  /** Turns a comment that is open into one that is done with, and back. */
  async turn({ comment }: PlacedComment): Promise<void> {
    const { done } = this.#said;
    const isNoted = done.includes(comment.id);
    await this.#say({
      ...this.#said,
      done: isNoted ? done.filter((id) => id !== comment.id) : [...done, comment.id],
    });
  }

  async answer({ comment }: PlacedComment, text: string): Promise<void> {
    const { answers } = this.#said;
    const own = [...(answers[comment.id] ?? []), text];
    await this.#say({ ...this.#said, answers: { ...answers, [comment.id]: own } });
  }

  /** Keeps a comment in the report as a remark; false where it has no place there. */
  async keep(placed: PlacedComment): Promise<boolean> {
    const [{ keepComment }, report] = await Promise.all([loadCopyReader(), this.#report()]);
    const edit = placed.span && report && keepComment(report.paper, placed.span.start, placed.comment);
    if (!edit || !(await vscode.workspace.applyEdit(workspaceEdit(this.document, [edit])))) return false;
    if (!this.isDone(placed)) await this.turn(placed);
    return true;
  }

  dispose(): void {
    clearTimeout(this.#soon);
    vscode.Disposable.from(this.#subscription, this.#changed).dispose();
  }

  async #report(): Promise<Report | undefined> {
    const document = await documentOf(this.#document.uri);
    if (!document) return undefined;
    this.#document = document;
    return currentReport(this.#shell.store, document);
  }

  async #say(said: Said): Promise<void> {
    this.#said = said;
    await this.#shell.extension.workspaceState.update(this.#key, said);
    this.#changed.fire();
  }
}
