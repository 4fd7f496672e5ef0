import { titleCase } from '../casing.ts';
import { type Gathered, set } from '../gathered.ts';
import { dateIn } from '../header/header-values.ts';
import { hoursIn } from './hours.ts';
import { fieldLabelled, setCommittee } from './meeting-labels.ts';

const BODY =
  /^(?:the )?(.{0,80}?\b(?:Committee|Cabinet|Board|Panel|Council|Executive|Commission|Forum|Authority|Pwyllgor|Cyngor)(?:\s*\(\d+\))?)$/i;
const WELSH_BODY = /^((?:is-?)?(?:pwyllgor|bwyllgor|cyngor|bwrdd|panel) .{2,60})$/i;
const MINUTES_OF =
  /\b(?:minutes?|record|agenda|cofnodion)\b,? (?:of|for) (?:the |an? )?(?:[\p{L} ]{0,40}?\bmeeting of (?:the )?)?(.+?)(?: meeting)?(?:,? (?:to be )?(?:held|which met|on)\b.*)?$/iu;
/** "Special meeting of the Cabinet held on", "Cyfarfod y Cabinet a gynhaliwyd". */
const MEETING_OF =
  /^(?:an? |the )?(?:\p{L}+ ){0,3}meeting of (?:the )?(.+?),? (?:was )?(?:held|which met|on)\b|^cyfarfod (?:o['’]r |yr? )?(.+?) a gynhaliwyd\b/iu;
/** "The minutes of the meeting held on 3 March were approved" is of the record itself. */
const DECIDES = /\b(?:resolved|agreed|approved|received|confirmed|were|was)\b/i;

/**
 * A line that says who meets and when: "Minutes of a meeting of the Cabinet held on Thursday 10 December 2026 at 6.30pm",
 * "Cabinet - Thursday, 10th December, 2026 6.30 pm", "AUDIT COMMITTEE", "MINUTES".
 *
 * @param start the field that the hour goes to
 * @returns false for any other line
 */
export function meetingLine(
  said: string,
  fields: Gathered,
  acronyms: ReadonlySet<string>,
  start: 'started' | 'time' = 'started',
): boolean {
  if (said.length > 250 || DECIDES.test(said) || fieldLabelled(said) === 'committee') return false;
  const day = dateIn(said);
  const before = day ? said.slice(0, said.indexOf(day.typed)).replace(/[\s,–-]+$/, '') : said;
  const unlabelled = before.replace(
    /^(?:agenda|minutes|decisions)(?: and (?:draft )?minutes)?\s*[-–:]\s*/i,
    '',
  );
  const bare = unlabelled.replace(/\s+(?:[–-]\s+)?(?:agenda|minutes|decisions)$/i, '');
  const body = (BODY.exec(bare) ?? WELSH_BODY.exec(bare))?.[1];
  const of =
    MINUTES_OF.exec(said)?.[1] ??
    MEETING_OF.exec(said)?.slice(1).find(Boolean) ??
    (/\b(?:clerk|secretary|solicitor|chief executive)\b/i.test(said) ? undefined : body);
  const named =
    of === undefined || /^(?:the )?(?:last|previous)?\s*(?:meetings?|minutes)?$/i.test(of) ? undefined : of;
  const isTitle =
    /^(?:(?:draft|approved|unconfirmed|public|printed) )*(?:agenda(?: and)?|minutes?|decisions?(?: and)?|(?:agenda|decisions) and (?:draft )?minutes|cofnodion|agenda)(?: sheet| pack| of (?:the )?(?:meeting|proceedings))?$/i.test(
      said,
    );
  const times = hoursIn(said.replace(day?.typed ?? '', ''));
  if (!day && !named && !isTitle) return false;
  if (named) setCommittee(titleCase(named, acronyms), fields);
  const isNew = day !== undefined && set(fields, 'meeting_date', day.date);
  const [first, last] = times;
  if (first && (day ?? /\bat\b/i.test(said))) set(fields, start, first);
  if (last && times.length > 1 && start === 'started' && day) set(fields, 'ended', last);
  return isTitle || named !== undefined || isNew;
}
