import { dirname, resolve } from 'node:path';
import type { CheckContext } from '../../core/check/rule.ts';
import { homeOf, isWithin } from './home-folder.ts';
import { kindOf } from '../kind-of.ts';

/**
 * Whether a file is there, by its path from a paper's folder.
 *
 * @param homeOfPaper the folder that files may lie in, asked for when one is looked for; none outside counts
 */
export function filesBeside(
  paper: string,
  homeOfPaper = () => homeOf(paper),
): (path: string) => ReturnType<NonNullable<CheckContext['exists']>> & (boolean | 'outside') {
  return (path) => {
    const file = resolve(dirname(paper), path);
    if (!isWithin(homeOfPaper(), file)) return 'outside';
    return kindOf(file)?.isFile() === true;
  };
}
