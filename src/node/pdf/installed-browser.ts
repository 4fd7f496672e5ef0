import { statSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/**
 * The browser on this machine that prints.
 *
 * @param asked where the officer says it is
 * @throws PdfFault where the one that is named is not there, or none is
 */
export function findInstalledBrowser(asked: string | undefined): string {
  return findBrowser(asked, process, (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
