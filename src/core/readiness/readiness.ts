import type { CheckedPaper } from '../check/check.ts';
import { words } from '../messages.ts';
import type { Problem } from '../problem.ts';
import { clearancesToCome } from './clearances-to-come.ts';
import { steps, titles, type Asks, type Step } from './steps.ts';

/** One thing to do before a paper is submitted. Its place and its fixes are the problem's. */
export interface ReadinessEntry {
  readonly asks: Asks;
  readonly problem: Problem;
  /** False for what no rule says yet: there is nothing to ignore. */
  readonly isSaid: boolean;
}

/** What is still to be done in one step, in the order of the file. */
export interface ReadinessStep {
  readonly id: Step['id'];
  readonly title: string;
  readonly entries: readonly ReadinessEntry[];
}

/** What stands between a paper and its submission, in the order an officer would do it; steps that are done are left out. */
export function readinessOf({
  problems,
  report,
}: Pick<CheckedPaper, 'problems' | 'report'>): ReadinessStep[] {
  const left = new Map<Step['id'], ReadinessEntry[]>(steps.map(({ id }) => [id, []]));
  const add = (problem: Problem, isSaid: boolean) => {
    const { step, asks } = places.get(problem.rule) ?? forgotten;
    left.get(step)?.push({ asks: asksFor(problem, asks), problem, isSaid });
  };
  for (const problem of problems) add(problem, true);
  for (const problem of report ? clearancesToCome(report) : []) add(problem, false);
  return [...left].flatMap(([id, entries]) =>
    entries.length === 0 ? [] : [{ id, title: words({ id: titles[id], args: {} }), entries }],
  );
}

/** How many things are missing or wrong; what a person may judge to be right is not counted. */
export function toFix(readiness: readonly ReadinessStep[]): number {
  return readiness.flatMap(({ entries }) => entries).filter(({ asks }) => asks !== 'judge').length;
}

/** "Missing", "To put right" or "For you to judge". */
export function asked(asks: Asks): string {
  return words({ id: `readiness-${asks}`, args: {} });
}

interface RulePlace {
  readonly step: Step['id'];
  readonly asks: Asks;
}

const places = new Map<string, RulePlace>(
  steps.flatMap((step) =>
    (['missing', 'wrong', 'judge'] as const).flatMap((asks) =>
      step[asks].map((rule) => [rule, { step: step.id, asks }] as const),
    ),
  ),
);

/** What was forgotten comes last; a test sees to it that no rule is. */
const forgotten: RulePlace = { step: 'style', asks: 'wrong' };

function asksFor({ severity, lacks }: Problem, asks: Asks): Asks {
  if (severity === 'info') return 'judge';
  return lacks ? 'missing' : asks;
}
