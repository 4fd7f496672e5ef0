import { type CivilDate, readDate } from '../civil-date.ts';
import { type MapValue, textAt, type Value, valueAt } from '../parse/front-matter/tree.ts';
import type { Profile } from '../profile/profile.ts';
import { readTime } from '../time-of-day.ts';
import { readYesNo } from '../yes-no.ts';
import { bodyKind } from './body-kind.ts';
import { type Meeting, meetingOn } from './meeting.ts';

/** The meeting that an agenda is for. */
export function meetingOfAgenda(date: CivilDate, details: MapValue, profile: Profile): Meeting {
  return meetingOn(date, {
    time: readTime(textAt(details, 'time') ?? ''),
    kind: bodyKind(textAt(details, 'committee'), profile),
    private: inPrivate(valueAt(details, 'items')),
    convened: readDate(textAt(details, 'convened') ?? ''),
    adjournedFrom: readDate(textAt(details, 'adjourned_from') ?? ''),
    cancelled: readYesNo(textAt(details, 'cancelled') ?? '') === true,
    supplements: supplements(valueAt(details, 'supplements')),
  });
}

function supplements(list: Value | undefined): CivilDate[] {
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item) => readDate(textAt(item, 'published') ?? '') ?? []);
}

/** Whether any item is taken in private; undefined where there are none yet. */
function inPrivate(items: Value | undefined): boolean | undefined {
  if (items?.kind !== 'list' || items.items.length === 0) return undefined;
  return items.items.some((item) => {
    const exempt = valueAt(item, 'exempt');
    return exempt?.kind === 'map' || (exempt?.kind === 'text' && readYesNo(exempt.text) === true);
  });
}
