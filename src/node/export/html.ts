import { createHash } from 'node:crypto';
import { wholePage } from '../../core/render/whole-page.ts';
import css from '../../preview/paper.css';
import { pageOf, type ShownPaper } from '../shown-paper.ts';
import type { ExportFormat } from './format.ts';

export const htmlFormat: ExportFormat = {
  isText: true,
  make: (shown) => Promise.resolve(htmlOf(shown)),
};

/** The page as one file that needs nothing else; undefined for a file that is none of our papers. */
export function htmlOf(shown: ShownPaper): string | undefined {
  const page = pageOf(shown);
  const sha256 = createHash('sha256').update(css).digest('base64');
  return page && wholePage(page, { css, sha256 });
}
