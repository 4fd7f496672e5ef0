import { composeAgenda } from '../agenda/compose-agenda.ts';
import { type CivilDate, isoDate } from '../civil-date.ts';
import { dateAt } from '../deadlines/dated-paper.ts';
import type { Meeting } from '../deadlines/meeting.ts';
import { meetingOfAgenda } from '../deadlines/meeting-of-agenda.ts';
import { meetingOfReport } from '../deadlines/meeting-of-report.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { Paper, PaperType } from '../parse/paper.ts';
import { blankProfile } from '../profile/overlay.ts';

/** What a list of meetings needs of a paper. It is read from the details alone, hangs on no council's practice, and can be kept as JSON. */
export interface PaperFacts {
  readonly type: PaperType;
  /** Empty where it has none. */
  readonly title: string;
  /** Who meets, or the one person who decides; empty where it is not said. */
  readonly committee: string;
  /** ISO; undefined where no day of a meeting or decision can be read. */
  readonly date?: string | undefined;
  readonly status?: string | undefined;
  readonly isPublished: boolean;
  /** The item that a report says it is. */
  readonly number?: string | undefined;
  /** What its dates hang on; the kind of body is for the council to say. */
  readonly meeting?: Meeting | undefined;
  /** An agenda's items. */
  readonly items: readonly ItemFacts[];
  /** The agenda of minutes, as a path from them. */
  readonly agenda?: string | undefined;
}

export interface ItemFacts {
  readonly number: string;
  readonly title: string;
  /** Its reports, as paths from the agenda. */
  readonly reports: readonly string[];
}

/** The facts of a paper; undefined for a file that is not ours. */
export function paperFacts(paper: Paper): PaperFacts | undefined {
  const { type, frontMatter } = paper;
  if (!type) return undefined;
  const { root } = frontMatter;
  const date = (dateAt(root, 'meeting_date') ?? dateAt(root, 'decision_date'))?.date;
  const status = textAt(root, 'status')?.toLowerCase();
  return {
    type,
    title: textAt(root, 'title') ?? '',
    committee: textAt(root, 'committee') ?? textAt(root, 'decision_maker') ?? '',
    date: date && isoDate(date),
    status,
    isPublished: status === 'published' || dateAt(root, 'published') !== undefined,
    number: textAt(root, 'agenda_item'),
    meeting: date && meetingOf(paper, date),
    items: type === 'agenda' ? itemsOf(paper) : [],
    agenda: type === 'minutes' ? textAt(root, 'agenda') : undefined,
  };
}

function meetingOf({ type, frontMatter }: Paper, date: CivilDate): Meeting | undefined {
  if (type === 'agenda') return meetingOfAgenda(date, frontMatter.root, blankProfile);
  return type === 'report' ? meetingOfReport(date, frontMatter.root, blankProfile) : undefined;
}

function itemsOf(paper: Paper): ItemFacts[] {
  return composeAgenda(paper, blankProfile).entries.map(({ number, title, reports }) => ({
    number,
    title,
    reports: reports.map(({ path }) => path),
  }));
}
