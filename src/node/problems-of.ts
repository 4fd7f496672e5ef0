import { check } from '../core/check/check.ts';
import type { Problem } from '../core/problem.ts';
import { Surroundings } from './check/surroundings.ts';
import type { ShownPaper } from './shown-paper.ts';
import { checkedOn } from './today.ts';

/**
 * What is wrong in the paper that is shown, as `check` would find it.
 *
 * @param today the day that dates are compared with; the machine's where it is left out
 */
export function problemsOf(
  { path, profile, composed, papers, agendas }: ShownPaper,
  today: string | undefined,
): readonly Problem[] {
  const surroundings = new Surroundings(path, undefined, papers, agendas, checkedOn(today));
  return check(composed.paper, surroundings.context(profile)).problems;
}
