import { readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import type { PictureSource } from '../core/render/picture.ts';

const types: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Pictures that stand in a paper's folder or below it, taken into the page. None from elsewhere, none from the web. */
export function picturesBeside(paper: string): PictureSource {
  return ({ kind, href }) => {
    const type = kind === 'path' ? types[extname(href).toLowerCase()] : undefined;
    if (type === undefined) return undefined;
    try {
      const folder = realpathSync(dirname(paper));
      const file = realpathSync(resolve(folder, decodeURIComponent(href)));
      if (/^\.\.(?:[\\/]|$)/.test(relative(folder, file))) return undefined;
      return `data:${type};base64,${readFileSync(file).toString('base64')}`;
    } catch {
      return undefined;
    }
  };
}
