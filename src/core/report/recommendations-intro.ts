import { words } from '../messages.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { Report } from './report.ts';

/** The council's words before recommendations that stand in the details; undefined where it has none. */
export function recommendationsIntro({
  details,
  profile,
}: Pick<Report, 'details' | 'profile'>): string | undefined {
  const decides = textAt(details, 'committee') ?? textAt(details, 'decision_maker');
  const { intro } = profile.recommendations;
  // A council that extends another may have none where that one has.
  if (intro === undefined || intro.trim().toLowerCase() === 'none') return undefined;
  return intro.replaceAll('{committee}', decides ?? words({ id: 'page-decision-maker', args: {} }));
}
