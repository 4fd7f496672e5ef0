import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { CheckContext } from '../core/check/rule.ts';
import { councilFileAbove } from './profiles.ts';

/** Whether a file is there, by its path from a paper's folder; none outside the folder of the council's file counts. */
export function filesBeside(paper: string): NonNullable<CheckContext['exists']> {
  const council = councilFileAbove(paper);
  return (path) => {
    const file = resolve(dirname(paper), path);
    const away = council === undefined ? '' : relative(dirname(council), file);
    if (away === '..' || away.startsWith(`..${sep}`) || isAbsolute(away)) return 'outside';
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  };
}
