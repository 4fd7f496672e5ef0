import { readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, isAbsolute, relative, resolve } from 'node:path';
import type { PictureSource } from '../core/render/picture.ts';
import { councilFileAbove } from './profiles.ts';

const types: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Pictures by their path from the paper's folder, taken into the page. None from outside the council's
 * folder (the paper's own, where it has no council), and none from the web.
 */
export function picturesBeside(paper: string): PictureSource {
  const home = dirname(councilFileAbove(paper) ?? paper);
  return ({ kind, href }) => {
    const type = kind === 'path' ? types[extname(href).toLowerCase()] : undefined;
    if (type === undefined) return undefined;
    try {
      const file = realpathSync(resolve(dirname(paper), decodeURIComponent(href)));
      const way = relative(realpathSync(home), file);
      if (isAbsolute(way) || /^\.\.(?:[\\/]|$)/.test(way)) return undefined;
      return `data:${type};base64,${readFileSync(file).toString('base64')}`;
    } catch {
      return undefined;
    }
  };
}
