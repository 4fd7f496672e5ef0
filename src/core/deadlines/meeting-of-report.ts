import type { CivilDate } from '../civil-date.ts';
import { entry, type MapValue, textAt, valueAt } from '../parse/front-matter/tree.ts';
import type { Profile } from '../profile/profile.ts';
import { readYesNo } from '../yes-no.ts';
import { bodyKind } from './body-kind.ts';
import { type CallIn, type Meeting, meetingOn } from './meeting.ts';

/** Kinds of report that decide nothing. */
const undecided = ['noting', 'discussion', 'briefing'];

/** The meeting that a report is for, or the decision of one person; undefined for one that is withdrawn. */
export function meetingOfReport(date: CivilDate, details: MapValue, profile: Profile): Meeting | undefined {
  if (textAt(details, 'status') === 'withdrawn') return undefined;
  const committee = textAt(details, 'committee');
  const onePerson = committee === undefined && textAt(details, 'decision_maker') !== undefined;
  return meetingOn(date, {
    kind: bodyKind(committee, profile) ?? (onePerson ? 'individual' : undefined),
    keyDecision: readYesNo(textAt(details, 'key_decision') ?? ''),
    private: inPrivate(details),
    callIn: callIn(details, profile),
  });
}

function inPrivate(details: MapValue): boolean | undefined {
  if (entry(details, 'private_notice')) return true;
  const classification = textAt(details, 'classification');
  return classification === undefined ? undefined : classification !== 'open';
}

function callIn(details: MapValue, profile: Profile): CallIn {
  if (readYesNo(textAt(details, 'call_in', 'exempt') ?? '') === true) return 'exempt';
  if (undecided.includes(textAt(details, 'report_type') ?? '')) return 'noting';
  const recommendations = valueAt(details, 'recommendations');
  const items = recommendations?.kind === 'list' ? recommendations.items : [];
  const toCouncil = items.length > 0 && items.every((item) => isCouncil(textAt(item, 'to'), profile));
  return toCouncil ? 'to-council' : 'applies';
}

function isCouncil(name: string | undefined, profile: Profile): boolean {
  const kind = bodyKind(name, profile);
  return kind === 'council' || (kind === undefined && /^(?:the |full )*council$/i.test(name ?? ''));
}
