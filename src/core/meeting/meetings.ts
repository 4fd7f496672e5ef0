import { foldedName } from '../folded-name.ts';
import type { PaperFacts } from './paper-facts.ts';
import { isAbsolutePath, pathFrom } from './path-from.ts';

/** A paper of a folder. */
export interface FoundPaper {
  /** From the folder, `/` between its parts. */
  readonly path: string;
  readonly facts: PaperFacts;
}

/** One meeting as the papers of a folder tell of it, or the decisions of one person on one day. */
export interface ListedMeeting {
  /** The same as long as the body and the day are. */
  readonly id: string;
  /** Empty where the papers do not say. */
  readonly committee: string;
  /** ISO. */
  readonly date: string | undefined;
  readonly agenda: FoundPaper | undefined;
  /** In the agenda's order; behind them the reports that no agenda names. */
  readonly items: readonly ListedItem[];
  readonly minutes: readonly FoundPaper[];
}

export interface ListedItem {
  /** The agenda's number, else what the report says. */
  readonly number: string | undefined;
  readonly title: string;
  /** Among the items of the agenda, from 0; undefined where the agenda does not have it. */
  readonly place: number | undefined;
  readonly reports: readonly ListedReport[];
}

export interface ListedReport {
  /** From the folder; as the agenda names it where that cannot be a file of the folder. */
  readonly path: string;
  /** Undefined where there is no such report. */
  readonly facts: PaperFacts | undefined;
}

export interface Meetings {
  /** The next first; those without a date last. */
  readonly upcoming: readonly ListedMeeting[];
  /** The last first. */
  readonly past: readonly ListedMeeting[];
}

/**
 * The meetings that the papers of a folder are for. A report is under the item that names it, on however many
 * agendas; one that none names is with the meeting of its body and day.
 *
 * @param today ISO date: a meeting of today is to come
 */
export function meetingsOf(papers: readonly FoundPaper[], today: string): Meetings {
  const known = new Map(papers.map((paper) => [paper.path, paper]));
  const byPath = [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const named = new Set<string>();
  const drafts = new Drafts();
  for (const agenda of byPath.filter(isOf('agenda'))) {
    const items = itemsOf(agenda, known);
    for (const { path } of items.flatMap(({ reports }) => reports)) named.add(path);
    drafts.add(agenda, items);
  }
  for (const paper of byPath.filter(isOf('report'))) {
    if (!named.has(paper.path)) drafts.of(paper).items.push(itemOf(paper));
  }
  for (const paper of byPath.filter(isOf('minutes'))) drafts.ofMinutes(paper).minutes.push(paper);
  const all = drafts.all.map(inOrder);
  const isPast = ({ date }: ListedMeeting) => date !== undefined && date < today;
  return {
    upcoming: all.filter((meeting) => !isPast(meeting)).sort(byDay),
    past: all.filter(isPast).sort((a, b) => (a.date === b.date ? byDay(a, b) : -byDay(a, b))),
  };
}

type Draft = ListedMeeting & { readonly items: ListedItem[]; readonly minutes: FoundPaper[] };

/** The meetings as they are put together. */
class Drafts {
  readonly all: Draft[] = [];
  readonly #byDay = new Map<string, Draft>();
  readonly #byAgenda = new Map<string, Draft>();

  /** A second agenda for the same body and day is a meeting of its own. */
  add(agenda: FoundPaper, items: ListedItem[]): void {
    const key = keyOf(agenda);
    const id = this.#byDay.has(key) ? `${key} ${agenda.path}` : key;
    const draft = this.#begin(id, agenda, agenda, items);
    this.#byAgenda.set(agenda.path, draft);
  }

  of(paper: FoundPaper): Draft {
    const key = keyOf(paper);
    return this.#byDay.get(key) ?? this.#begin(key, paper, undefined, []);
  }

  /** Minutes name their agenda, else their body and day. */
  ofMinutes(paper: FoundPaper): Draft {
    const { agenda } = paper.facts;
    return (
      (agenda === undefined ? undefined : this.#byAgenda.get(pathFrom(paper.path, agenda))) ?? this.of(paper)
    );
  }

  #begin(id: string, { facts }: FoundPaper, agenda: FoundPaper | undefined, items: ListedItem[]): Draft {
    const draft = { id, committee: facts.committee, date: facts.date, agenda, items, minutes: [] };
    this.all.push(draft);
    this.#byDay.set(id, draft);
    return draft;
  }
}

function keyOf({ facts }: FoundPaper): string {
  return `${facts.date ?? ''} ${foldedName(facts.committee)}`;
}

function isOf(type: PaperFacts['type']) {
  return ({ facts }: FoundPaper) => facts.type === type;
}

function itemsOf({ path, facts }: FoundPaper, known: ReadonlyMap<string, FoundPaper>): ListedItem[] {
  return facts.items.map(({ number, title, reports }, place) => ({
    number,
    title,
    place,
    reports: reports.map((typed): ListedReport => {
      const found = isAbsolutePath(typed) ? undefined : known.get(pathFrom(path, typed));
      return found?.facts.type === 'report' ? found : { path: typed, facts: undefined };
    }),
  }));
}

function itemOf(report: FoundPaper): ListedItem {
  const { number, title } = report.facts;
  return { number, title, place: undefined, reports: [report] };
}

/** Items that no agenda has, by their numbers as people count. */
function inOrder(draft: Draft): ListedMeeting {
  const listed = draft.items.filter(({ place }) => place !== undefined);
  const others = draft.items.filter(({ place }) => place === undefined);
  others.sort((a, b) => (a.number ?? '~').localeCompare(b.number ?? '~', 'en', { numeric: true }));
  return { ...draft, items: [...listed, ...others] };
}

function byDay(a: ListedMeeting, b: ListedMeeting): number {
  const day = (meeting: ListedMeeting) => meeting.date ?? '9999';
  return day(a).localeCompare(day(b)) || a.committee.localeCompare(b.committee);
}
