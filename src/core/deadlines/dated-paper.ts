import { type CivilDate, readDate } from '../civil-date.ts';
import { type MapValue, valueAt } from '../parse/front-matter/tree.ts';
import type { Paper } from '../parse/paper.ts';
import type { Profile } from '../profile/profile.ts';
import type { Span } from '../span.ts';
import { type Deadlines, deadlinesOf } from './deadlines.ts';
import type { Meeting } from './meeting.ts';
import { meetingOfAgenda } from './meeting-of-agenda.ts';
import { meetingOfReport } from './meeting-of-report.ts';

/** A date and where it is typed. */
export interface TypedDate {
  readonly date: CivilDate;
  readonly span: Span;
}

/** A report or an agenda with the dates that its meeting, or its decision, brings with it. */
export interface DatedPaper {
  readonly paper: Paper;
  readonly profile: Profile;
  readonly deadlines: Deadlines;
  /** Where the day of the meeting or of the decision is typed. */
  readonly dateSpan: Span;
  /** When it was published. */
  readonly published: TypedDate | undefined;
}

const made = new WeakMap<Profile, WeakMap<Paper, DatedPaper | undefined>>();

/** The dates of a report or an agenda; undefined for other papers, without a date that can be read, and once withdrawn. */
export function datedPaper(paper: Paper, profile: Profile): DatedPaper | undefined {
  let ofProfile = made.get(profile);
  if (!ofProfile) made.set(profile, (ofProfile = new WeakMap<Paper, DatedPaper | undefined>()));
  if (!ofProfile.has(paper)) ofProfile.set(paper, dated(paper, profile));
  return ofProfile.get(paper);
}

function dated(paper: Paper, profile: Profile): DatedPaper | undefined {
  const { root } = paper.frontMatter;
  const typed = dateAt(root, 'meeting_date') ?? dateAt(root, 'decision_date');
  const meeting = typed && meetingOf(paper, typed.date, profile);
  if (!meeting) return undefined;
  return {
    paper,
    profile,
    deadlines: deadlinesOf(meeting, profile),
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
