import type { Problem } from './problem.ts';

/**
 * The problem that was found before, among what is found now: the one that says the same, nearest to where it
 * was. Undefined where it has gone.
 */
export function sameProblem(
  problems: readonly Problem[],
  { rule, message, span }: Pick<Problem, 'rule' | 'message' | 'span'>,
): Problem | undefined {
  const away = (problem: Problem) => Math.abs(problem.span.start - span.start);
  return problems
    .filter((problem) => problem.rule === rule && problem.message === message)
    .sort((a, b) => away(a) - away(b))[0];
}
