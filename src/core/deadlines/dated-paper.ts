import { type CivilDate, readDate } from '../civil-date.ts';
import { type MapValue, valueAt } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import type { Span } from '../span.ts';
import type { Arrangements, Meeting } from './meeting.ts';
import { meetingOfAgenda } from './meeting-of-agenda.ts';
import { meetingOfReport } from './meeting-of-report.ts';

/** A date and where it is typed. */
export interface TypedDate {
  readonly date: CivilDate;
  readonly span: Span;
}

/** A report or an agenda and the meeting, or the decision, that it is for. */
export interface DatedPaper {
  readonly paper: Paper;
  readonly profile: Profile;
  readonly meeting: Meeting;
  /** Where the day of the meeting or of the decision is typed. */
  readonly dateSpan: Span;
  /** When it was published. */
  readonly published: TypedDate | undefined;
}

/**
 * What a report or an agenda is for; undefined for other papers, without a date that can be read, and once withdrawn.
 *
 * @param arranged what the agenda of a report's meeting says of it
 */
export function datedPaper(paper: Paper, profile: Profile, arranged?: Arrangements): DatedPaper | undefined {
  const { root } = paper.frontMatter;
  const typed = dateAt(root, 'meeting_date') ?? dateAt(root, 'decision_date');
  const meeting = typed && meetingOf(paper, typed.date, profile);
  if (!meeting) return undefined;
  return {
    paper,
    profile,
    meeting: { ...meeting, ...arranged },
    dateSpan: typed.span,
    published: dateAt(root, 'published'),
  };
}

function meetingOf({ type, frontMatter }: Paper, date: CivilDate, profile: Profile): Meeting | undefined {
  switch (type) {
    case 'report':
      return meetingOfReport(date, frontMatter.root, profile);
    case 'agenda':
      return meetingOfAgenda(date, frontMatter.root, profile);
    default:
      return undefined;
  }
}

/** The date at a path; undefined where none can be read. */
export function dateAt(details: MapValue, ...path: readonly string[]): TypedDate | undefined {
  const value = valueAt(details, ...path);
  const date = value?.kind === 'text' ? readDate(value.text) : undefined;
  return date && value && { date, span: value.span };
}
