import { isAbsolutePath, pathFrom } from '../meeting/path-from.ts';
import type { CheckContext } from './rule.ts';

/**
 * Where a path leads that a paper names: to a file, to none, out of the folder that papers may come from, or to
 * the web; undefined where that is not known yet, or nobody can look.
 */
export function lookFor(
  path: string,
  { exists }: Pick<CheckContext, 'exists'>,
): 'there' | 'missing' | 'outside' | 'address' | undefined {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return 'address';
  if (isAbsolutePath(path)) return 'outside';
  const found = exists?.(pathFrom('', path));
  if (found === undefined || found === 'outside') return found;
  return found ? 'there' : 'missing';
}
