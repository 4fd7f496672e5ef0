import type { Nation, NoticeName, Period } from '../profile/profile.ts';

/** How much notice the law wants of a thing, and where it says so. */
export interface NoticeLaw extends Period {
  readonly source: string;
  /**
   * False where the number of days or the way to count them was not found in the words of the law: it is
   * then said as a thing to check, never as an error.
   */
  readonly confirmed: boolean;
}

const five = { count: 5, unit: 'working' } as const;
const three = { count: 3, unit: 'working' } as const;
const twentyEight = { count: 28, unit: 'calendar' } as const;

const northernIreland2014 = 'Local Government Act (Northern Ireland) 2014';

/**
 * The notice a nation's law wants, for a kind of body; undefined where it wants none, or none by days.
 * A body of unknown kind is taken for one that the law on executives may apply to.
 *
 * Clear days are counted in working days, as the courts have read them for principal councils (R v
 * Herefordshire Justices, 1820; R v Swansea City Council ex p Elitestone, 1993), and the 28 days in calendar
 * days, as councils do; the statutes say only "clear days", and `council.yaml` may say otherwise.
 */
export function noticeLaw(name: NoticeName, nation: Nation, kind: string | undefined): NoticeLaw | undefined {
  if (!concerns(name, kind)) return undefined;
  switch (name) {
    case 'publication':
      return publication(nation, kind);
    case 'summons':
      return nation === 'northern_ireland'
        ? { ...three, source: `${northernIreland2014}, Schedule 5, paragraph 5`, confirmed: false }
        : undefined;
    case 'key_decision':
      return nation === 'england' ? english(9, twentyEight) : undefined;
    case 'general_exception':
      return nation === 'england' ? english(10, five) : undefined;
    case 'private_meeting':
      return privateMeeting(nation, kind, twentyEight);
    case 'private_meeting_again':
      return privateMeeting(nation, kind, five);
  }
}

/** Whether a notice can be wanted for a kind of body at all, whatever the nation. */
export function concerns(name: NoticeName, kind: string | undefined): boolean {
  switch (name) {
    case 'publication':
      // One person's decision has no meeting, so no days: the report is published with the decision.
      return kind !== 'individual';
    case 'summons':
      return kind === 'council';
    case 'key_decision':
    case 'general_exception':
      return mayBeExecutive(kind);
    case 'private_meeting':
    case 'private_meeting_again':
      return mayBeExecutive(kind) && kind !== 'individual';
  }
}

function mayBeExecutive(kind: string | undefined): boolean {
  return kind === undefined || kind === 'executive' || kind === 'individual';
}

function publication(nation: Nation, kind: string | undefined): NoticeLaw {
  switch (nation) {
    case 'england':
      return { ...five, source: englishPublication(kind), confirmed: true };
    case 'wales':
      return { ...three, source: welshPublication(kind), confirmed: true };
    case 'scotland':
      return { ...three, source: 'Local Government (Scotland) Act 1973, section 50B', confirmed: true };
    case 'northern_ireland':
      return { ...five, source: `${northernIreland2014}, sections 42 and 43`, confirmed: false };
  }
}

function englishPublication(kind: string | undefined): string {
  const committees = 'Local Government Act 1972, sections 100A(6) and 100B(3)';
  if (kind === 'executive') return 'SI 2012/2089, regulations 6 and 7';
  return kind === undefined
    ? `${committees}; for an executive, SI 2012/2089, regulations 6 and 7`
    : committees;
}

function welshPublication(kind: string | undefined): string {
  return kind === 'executive'
    ? 'SI 2001/2290 (W. 178), as amended by SI 2021/357'
    : 'Local Government Act 1972, sections 100A(6) and 100BA(3)';
}

function privateMeeting(nation: Nation, kind: string | undefined, period: Period): NoticeLaw | undefined {
  if (nation === 'england') return english(5, period);
  return nation === 'northern_ireland' && kind === 'executive'
    ? { ...period, source: 'SR 2015/44, regulation 20', confirmed: false }
    : undefined;
}

function english(regulation: number, period: Period): NoticeLaw {
  return { ...period, source: `SI 2012/2089, regulation ${regulation}`, confirmed: true };
}
