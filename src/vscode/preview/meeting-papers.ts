import * as vscode from 'vscode';
import type { CheckedPaper } from '../../core/check/check.ts';
import { pathFrom } from '../../core/meeting/path-from.ts';
import { pathTo } from '../../core/meeting/path-to.ts';
import { agendaToRead, minutesToRead } from '../../core/meeting/read-with.ts';
import type { Paper } from '../../core/parse/paper.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Composed } from '../../core/render/composed.ts';
import { Asked, type Change } from '../papers/asked.ts';
import type { Beside } from '../papers/neighbours.ts';
import type { Shell } from '../shell.ts';
import { loadRenderer } from './renderer.ts';

/** A paper with those of its meeting that could be loaded, and where each of them is. */
export interface LoadedMeeting {
  readonly composed: Composed;
  readonly addresses: ReadonlyMap<Paper, vscode.Uri>;
}

/** Where the papers are that a paper is read with, by their paths from its folder. */
interface ReadWith {
  /** Of a report: the agenda that names it. */
  readonly agenda: string | undefined;
  /** Of a report or an agenda. */
  readonly minutes: string | undefined;
}

/**
 * Loads the papers of a paper's meeting, from the editor or from disk: those that it names, the agenda that names a
 * report, and the minutes of an agenda, wherever in the workspace folder they are. None from outside it.
 */
export class MeetingPapers {
  readonly #shell: Pick<Shell, 'index' | 'neighbours'>;
  #asked = new Asked();
  #readWith: ReadWith = { agenda: undefined, minutes: undefined };

  constructor(shell: Pick<Shell, 'index' | 'neighbours'>) {
    this.#shell = shell;
  }

  /** Whether a change of other files may change what was loaded. */
  hangsOn(change: Change): boolean {
    return this.#asked.isAbout(change);
  }

  /** Whether a paper is by now read with others than those that were loaded. */
  isReadWithOthers(own: vscode.Uri): boolean {
    const { agenda, minutes } = this.#findAround(own);
    return agenda !== this.#readWith.agenda || minutes !== this.#readWith.minutes;
  }

  /** What is not known of the workspace yet is looked for, and told by `shell.index`. */
  async of(own: vscode.Uri, checked: CheckedPaper, profile: Profile): Promise<LoadedMeeting> {
    void this.#shell.index.start();
    const { composePaper } = await loadRenderer();
    const readWith = this.#findAround(own);
    const asked = (this.#asked = new Asked());
    this.#readWith = readWith;
    let addresses = new Map<Paper, vscode.Uri>();
    const composed = await this.#shell.neighbours.whole(
      own,
      (beside) => {
        addresses = new Map();
        const papers = new PapersBeside(own, checked.paper, beside, addresses);
        return composeWith(papers, checked, readWith, (paper, at) =>
          composePaper(paper, profile, at === undefined ? undefined : papers.from(at)),
        );
      },
      asked,
    );
    return { composed, addresses };
  }

  #findAround(own: vscode.Uri): ReadWith {
    const { paper, folder } = this.#shell.index.found(own);
    if (!paper) return { agenda: undefined, minutes: undefined };
    const agenda =
      paper.facts.type === 'report' ? agendaToRead(paper, folder.agendas.of(paper.path)) : undefined;
    const minutes = paper.facts.type === 'minutes' ? undefined : minutesToRead(agenda ?? paper, folder.all);
    const from = (found: typeof paper | undefined) => found && pathTo(paper.path, found.path);
    return { agenda: from(agenda), minutes: from(minutes) };
  }
}

/** The papers beside one, that one itself as it was checked among them; keeps where each was found. */
class PapersBeside {
  readonly #own: vscode.Uri;
  readonly #paper: Paper;
  readonly #beside: Beside;
  readonly #addresses: Map<Paper, vscode.Uri>;

  constructor(own: vscode.Uri, paper: Paper, beside: Beside, addresses: Map<Paper, vscode.Uri>) {
    this.#own = own;
    this.#paper = paper;
    this.#beside = beside;
    this.#addresses = addresses;
    addresses.set(paper, own);
  }

  at(path: string): Paper | undefined {
    const file = vscode.Uri.joinPath(this.#own, '..', path);
    if (file.toString() === this.#own.toString()) return this.#paper;
    const found = this.#beside.paperAt(path);
    if (found) this.#addresses.set(found, file);
    return found;
  }

  /** Those that a paper at a path names, by their paths from it. */
  from(path: string): (named: string) => Paper | undefined {
    return (named) => this.at(pathFrom(path, named));
  }
}

/**
 * A report with the agenda that names it, if any, another paper with those that it names; and the minutes.
 *
 * @param compose puts a paper together, with those that it names where its own path is given
 */
function composeWith(
  papers: PapersBeside,
  checked: CheckedPaper,
  { agenda: agendaPath, minutes: minutesPath }: ReadWith,
  compose: (paper: Paper, at?: string) => Composed,
): Composed {
  const { paper, report } = checked;
  const agenda = agendaPath === undefined ? undefined : papers.at(agendaPath);
  const alone = () => (report ? checked : compose(paper, ''));
  const around = agenda ? compose(agenda, agendaPath) : alone();
  const minutes = minutesPath === undefined ? undefined : papers.at(minutesPath);
  return {
    ...around,
    paper,
    report,
    minutes: minutes?.type === 'minutes' ? compose(minutes).minutes : around.minutes,
  };
}
