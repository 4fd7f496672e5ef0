import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { relink } from '../../core/render/markdown/relink.ts';
import { standAlone, type StandAlone } from '../../core/render/stand-alone.ts';
import { wholePage } from '../../core/render/whole-page.ts';
import paperStyle from '../../preview/paper.css';
import wholePageStyle from '../../preview/whole-page.css';
import { linksFrom } from '../files/links-from.ts';
import { pageOf, type ShownPaper } from '../shown-paper.ts';
import type { ExportFormat } from './format.ts';

export const htmlFormat: ExportFormat = {
  isText: true,
  make: (shown, { output }) => Promise.resolve(htmlOf(shown, output)),
};

/**
 * The page as one file that needs nothing else; undefined for a file that is none of our papers.
 *
 * @param output where it is kept, from which its links to files are counted; beside the paper where it is not said
 */
export function htmlOf(shown: ShownPaper, output: string | undefined): string | undefined {
  const page = pageOf(shown);
  const links = linksFrom(shown.files, dirname(output ?? shown.path));
  return page && documentOf(standAlone(relink(page, links), shown.composed, shown.view.copy));
}

/** A document as one HTML file, for a screen and for paper. */
export function documentOf({ page, style }: StandAlone): string {
  const css = `${paperStyle}\n${wholePageStyle}\n${style}`;
  const sha256 = createHash('sha256').update(css).digest('base64');
  return wholePage(page, { css, sha256 });
}
