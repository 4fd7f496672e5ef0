import type { Nation } from '../profile/profile.ts';

/** How a body can take an item that was not published in time. */
export type Urgency =
  /** The chair can say that it is urgent. */
  | { readonly by: 'chair'; readonly source: string }
  /** Nobody can: the meeting is convened at shorter notice, or the item waits. */
  | { readonly by: 'nobody'; readonly source: string }
  /** The law was not found: standing orders or the constitution say how. */
  | { readonly by: 'standing-orders' };

/**
 * How an item that is not on the published agenda can be taken. The chair's opinion that it is urgent, for
 * special circumstances that the minutes give, is enough for councils and committees; SI 2012/2089,
 * regulation 6(2), knows no such thing for an English executive.
 */
export function urgency(nation: Nation, kind: string | undefined): Urgency {
  if (nation === 'scotland') {
    return { by: 'chair', source: 'Local Government (Scotland) Act 1973, section 50B(4)(b)' };
  }
  if (nation === 'northern_ireland' || kind === 'individual') return { by: 'standing-orders' };
  if (kind === 'executive') {
    return nation === 'england'
      ? { by: 'nobody', source: 'SI 2012/2089, regulation 6(2)' }
      : { by: 'standing-orders' };
  }
  const section = nation === 'england' ? '100B(4)(b)' : '100BA(6)';
  return { by: 'chair', source: `Local Government Act 1972, section ${section}` };
}
