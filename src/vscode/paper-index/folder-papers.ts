import { AgendasByReport } from '../../core/meeting/agendas-by-report.ts';
import type { FoundPaper } from '../../core/meeting/meetings.ts';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';

/** The papers of one folder, by their paths from it, and which agendas name which reports. */
export class FolderPapers {
  readonly #papers = new Map<string, FoundPaper>();
  readonly agendas = new AgendasByReport();

  get all(): readonly FoundPaper[] {
    return [...this.#papers.values()];
  }

  at(path: string): FoundPaper | undefined {
    return this.#papers.get(path);
  }

  /**
   * Takes what is known of a file by now.
   *
   * @param facts undefined where it is gone, or no paper
   * @returns the paths of reports that other agendas name than before; undefined where nothing is known anew
   */
  take(path: string, facts: PaperFacts | undefined): ReadonlySet<string> | undefined {
    if (this.#papers.get(path)?.facts === facts) return undefined;
    if (facts) this.#papers.set(path, { path, facts });
    else this.#papers.delete(path);
    return this.agendas.take(path, facts);
  }
}
