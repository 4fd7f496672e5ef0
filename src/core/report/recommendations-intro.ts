import { words } from '../messages.ts';
import { textAt } from '../parse/front-matter/tree.ts';
import type { Report } from './report.ts';

/** The council's words before recommendations that stand in the details; undefined where it has none. */
export function recommendationsIntro({
  details,
  profile,
}: Pick<Report, 'details' | 'profile'>): string | undefined {
  const decides = textAt(details, 'committee') ?? textAt(details, 'decision_maker');
  return profile.recommendations.intro?.replaceAll(
    '{committee}',
    decides ?? words({ id: 'page-decision-maker', args: {} }),
  );
}
