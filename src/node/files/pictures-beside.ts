import { readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import type { Paper } from '../../core/parse/paper.ts';
import type { Address } from '../../core/render/markdown/address.ts';
import type { PictureSource } from '../../core/render/markdown/picture.ts';
import { homeOf, isWithin } from './home-folder.ts';

const types: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Pictures by their path from the paper's folder, taken into the page. None from outside the folder that what a
 * paper names may lie in, and none from the web.
 */
export function picturesBeside(paper: string): (address: Address) => string | undefined {
  const home = homeOf(paper);
  return ({ kind, href }) => {
    const type = kind === 'path' ? types[extname(href).toLowerCase()] : undefined;
    if (type === undefined) return undefined;
    try {
      const file = realpathSync(resolve(dirname(paper), decodeURIComponent(href)));
      if (!isWithin(realpathSync(home), file)) return undefined;
      return `data:${type};base64,${readFileSync(file).toString('base64')}`;
    } catch {
      return undefined;
    }
  };
}

/** Pictures of several papers, each from beside its own file. */
export function picturesOf(files: ReadonlyMap<Paper, string>): PictureSource {
  const sources = new Map(Array.from(files, ([paper, file]) => [paper, picturesBeside(file)]));
  return (address, paper) => sources.get(paper)?.(address);
}
