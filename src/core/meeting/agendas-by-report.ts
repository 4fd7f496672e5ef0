import { isAbsolutePath, pathFrom } from './path-from.ts';
import type { FoundPaper } from './meetings.ts';
import type { PaperFacts } from './paper-facts.ts';

/** Which agendas of a folder name each report, kept as its papers change. Paths are counted from the folder. */
export class AgendasByReport {
  readonly #agendas = new Map<string, FoundPaper & { readonly reports: ReadonlySet<string> }>();
  readonly #namedBy = new Map<string, Set<string>>();

  /**
   * Takes what is known of a file by now.
   *
   * @param facts undefined where it is gone, or no paper
   * @returns the reports of which something else is known than before: on which agendas they are, or whose and
   *   of which day these are
   */
  take(path: string, facts: PaperFacts | undefined): ReadonlySet<string> {
    const before = this.#agendas.get(path);
    const reports = facts?.type === 'agenda' ? reportsOf(path, facts) : new Set<string>();
    if (facts?.type === 'agenda') this.#agendas.set(path, { path, facts, reports });
    else this.#agendas.delete(path);
    for (const report of before?.reports ?? []) this.#namedBy.get(report)?.delete(path);
    for (const report of reports) {
      const agendas = this.#namedBy.get(report);
      if (agendas) agendas.add(path);
      else this.#namedBy.set(report, new Set([path]));
    }
    const isSame = before !== undefined && facts !== undefined && isSameMeeting(before.facts, facts);
    return isSame
      ? symmetricDifference(before.reports, reports)
      : new Set([...(before?.reports ?? []), ...reports]);
  }

  /** The agendas that name a report, in the order of their paths. */
  of(report: string): readonly FoundPaper[] {
    const agendas = [...(this.#namedBy.get(report) ?? [])].sort();
    return agendas.flatMap((path) => this.#agendas.get(path) ?? []);
  }
}

/** What an agenda itself is named by is a mistake; it is no report for that. */
function reportsOf(path: string, { items }: PaperFacts): Set<string> {
  const named = items.flatMap(({ reports }) => reports).filter((typed) => !isAbsolutePath(typed));
  return new Set(named.map((typed) => pathFrom(path, typed)).filter((report) => report !== path));
}

function isSameMeeting(one: PaperFacts, other: PaperFacts): boolean {
  return (
    one.date === other.date &&
    one.committee === other.committee &&
    JSON.stringify(one.meeting) === JSON.stringify(other.meeting)
  );
}

function symmetricDifference(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one, ...other].filter((each) => one.has(each) !== other.has(each)));
}
