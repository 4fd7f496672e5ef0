import { mayQuoteExempt } from '../check/may-quote-exempt.ts';
import type { Profile } from '../profile/profile.ts';
import type { Composed } from '../render/composed.ts';

/** Whether what is said of a paper may quote what is exempt: that of an agenda quotes its reports, that of minutes both. */
export function quotesExempt({ paper, report, agenda, reports }: Composed, profile: Profile): boolean {
  const quoted = [
    { paper, report, agenda: undefined },
    ...(agenda ? [{ paper: agenda.paper, report: undefined, agenda }] : []),
    ...Array.from(reports?.values() ?? [], (each) => ({
      paper: each.paper,
      report: each,
      agenda: undefined,
    })),
  ];
  return quoted.some((each) => mayQuoteExempt(each, profile));
}
