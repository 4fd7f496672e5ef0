import * as vscode from 'vscode';
import type { Details } from '../../core/details/details.ts';
import type { Path } from '../../core/schema/missing-names.ts';
import type { Choice } from '../../core/schema/field.ts';
import type { Plain } from '../../core/schema/plain.ts';
import type { Span } from '../../core/span.ts';
import { textAt } from '../../core/parse/front-matter/tree.ts';
import { loadEngine } from '../engine.ts';
import { otherMeetings } from '../meetings/other-meetings.ts';
import { currentDetails } from '../papers/current-details.ts';
import type { Shell } from '../shell.ts';
import { showSource } from '../show-source.ts';
import { workspaceEdit } from '../to-editor.ts';

/** The details of one document while an officer is asked for them: always those of the text as it is now. */
export class Editing {
  readonly document: vscode.TextDocument;
  readonly #shell: Shell;

  constructor(document: vscode.TextDocument, shell: Shell) {
    this.document = document;
    this.#shell = shell;
  }

  /** Undefined where the document has no details any longer. */
  details(): Promise<Details | undefined> {
    return currentDetails(this.#shell, this.document);
  }

  /** The heading of the section in the body that a field stands for; undefined where there is none. */
  async sectionOf(path: Path): Promise<Span | undefined> {
    const [{ sectionOf }, current] = await Promise.all([
      loadEngine(),
      this.#shell.store.current(this.document),
    ]);
    return current?.checked.report && sectionOf(current.checked.report, path.map(String));
  }

  /** The days of meetings that other papers speak of, for a field that says on which day there is a meeting. */
  async meetingDays(path: Path): Promise<readonly Choice[]> {
    const details = path.length === 1 && path[0] === 'meeting_date' ? await this.details() : undefined;
    if (!details) return [];
    const [{ daysOf }, meetings] = await Promise.all([
      loadEngine(),
      otherMeetings(this.#shell, this.document.uri),
    ]);
    return daysOf(meetings, textAt(details.root, 'committee'));
  }

  /** Writes what a field says, as one step to undo; undefined takes it away. Says so where that cannot be done. */
  async set(path: Path, value: Plain | undefined): Promise<void> {
    const [{ setField }, details] = await Promise.all([loadEngine(), this.details()]);
    const edits = details && setField(details, path, value);
    if (edits) {
      if (edits.length > 0) await vscode.workspace.applyEdit(workspaceEdit(this.document, edits));
      return;
    }
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The lines around this field cannot be read, so change it in the text.'),
    );
  }

  /** Shows where something stands in the text. */
  async show({ start }: Span): Promise<void> {
    await showSource(this.document.uri, start);
  }
}
