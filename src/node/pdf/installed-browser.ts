import { statSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/** See `PdfMaker`. */
export function findInstalledBrowser(asked: string | undefined): string {
  return findBrowser(asked, process, (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
