import * as vscode from 'vscode';
import type { Agenda } from '../../core/agenda/agenda.ts';
import type { CheckedPaper } from '../../core/check/check.ts';
import { textAt } from '../../core/parse/front-matter/tree.ts';
import type { Paper } from '../../core/parse/paper.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Composed } from '../../core/render/composed.ts';
import { loadEngine } from '../engine.ts';
import type { PaperStore } from '../store.ts';
import { loadRenderer } from './renderer.ts';
import { resolvePath } from './workspace-path.ts';

/** A paper with those of its meeting that could be loaded, and where each of them is. */
export interface LoadedMeeting {
  readonly composed: Composed;
  readonly addresses: ReadonlyMap<Paper, vscode.Uri>;
}

/**
 * Loads the papers of a paper's meeting: those that it names, from the editor or from disk, and among those that
 * are open the agenda that names a report, and the minutes that name an agenda. None from outside the paper's
 * workspace folder.
 */
export class MeetingPapers {
  readonly #store: Pick<PaperStore, 'last'>;
  /** What was asked for, by address; undefined for a file that is not there. */
  readonly #known = new Map<string, Paper | undefined>();

  constructor(store: Pick<PaperStore, 'last'>) {
    this.#store = store;
  }

  /** Whether a file was asked for, there or not, so that a change of it may change the page. */
  concerns(file: vscode.Uri): boolean {
    return this.#known.has(file.toString());
  }

  /** Forgets what a file held, because it has changed. */
  forget(file: vscode.Uri): void {
    if (this.concerns(file)) this.#known.delete(file.toString());
  }

  async of(own: vscode.Uri, checked: CheckedPaper, profile: Profile): Promise<LoadedMeeting> {
    const { paper } = checked;
    const addresses = new Map([[paper, own]]);
    const document = paper.type === 'report' ? this.#agendaThatNames(own) : undefined;
    const agenda = document && this.#store.last(document)?.checked.paper;
    const around =
      document && agenda
        ? await this.#composed(agenda, document.uri, profile, addresses, { file: own, paper })
        : paper.type === 'report'
          ? checked
          : await this.#composed(paper, own, profile, addresses);
    const minutes = around.minutes ?? (around.agenda && this.#minutesOf(around.agenda, addresses));
    return { composed: { ...around, paper, report: checked.report, minutes }, addresses };
  }

  /** A paper with those it names, loaded until it names none that is not. */
  async #composed(
    paper: Paper,
    at: vscode.Uri,
    profile: Profile,
    addresses: Map<Paper, vscode.Uri>,
    own?: { readonly file: vscode.Uri; readonly paper: Paper },
  ): Promise<Composed> {
    const { composePaper } = await loadRenderer();
    addresses.set(paper, at);
    for (;;) {
      const wanted: vscode.Uri[] = [];
      const composed = composePaper(paper, profile, (path) => {
        const file = resolvePath(at, encodeURI(path));
        if (!file) return undefined;
        if (own && file.toString() === own.file.toString()) return own.paper;
        const found = this.#open(file) ?? this.#known.get(file.toString());
        if (found) addresses.set(found, file);
        if (!this.#known.has(file.toString())) wanted.push(file);
        return found;
      });
      if (wanted.length === 0) return composed;
      await Promise.all(wanted.map((file) => this.#load(file)));
    }
  }

  #open(file: vscode.Uri): Paper | undefined {
    const address = file.toString();
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
    return document && this.#store.last(document)?.checked.paper;
  }

  async #load(file: vscode.Uri): Promise<void> {
    const { parse } = await loadEngine();
    const paper = await vscode.workspace.fs.readFile(file).then(
      (bytes) => parse(new TextDecoder().decode(bytes)),
      () => undefined,
    );
    this.#known.set(file.toString(), paper);
  }

  #agendaThatNames(report: vscode.Uri): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find((document) =>
      this.#store
        .last(document)
        ?.checked.agenda?.entries.some(({ reports }) =>
          reports.some(
            ({ path }) => resolvePath(document.uri, encodeURI(path))?.toString() === report.toString(),
          ),
        ),
    );
  }

  #minutesOf({ paper }: Agenda, addresses: Map<Paper, vscode.Uri>): Composed['minutes'] {
    const agenda = addresses.get(paper)?.toString();
    for (const document of vscode.workspace.textDocuments) {
      const minutes = this.#store.last(document)?.checked.minutes;
      const named = minutes && textAt(minutes.details, 'agenda');
      if (!minutes || named === undefined) continue;
      if (resolvePath(document.uri, encodeURI(named))?.toString() !== agenda) continue;
      addresses.set(minutes.paper, document.uri);
      return minutes;
    }
    return undefined;
  }
}
