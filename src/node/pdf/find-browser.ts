import { browserPlaces, type Machine } from './browser-places.ts';
import { PdfFault } from './pdf-fault.ts';

/**
 * The browser that prints: the one that is asked for, else the one that COMMITTEE_REPORTS_BROWSER names, else one
 * that is installed.
 *
 * @param isFile whether a program is there
 * @returns its path
 * @throws PdfFault where the one that is named is not there, or none is
 */
export function findBrowser(
  asked: string | undefined,
  machine: Machine,
  isFile: (path: string) => boolean,
): string {
  const named = asked || machine.env['COMMITTEE_REPORTS_BROWSER'];
  if (named) {
    if (isFile(named)) return named;
    throw new PdfFault({ id: 'pdf-browser-missing', args: { path: named } });
  }
  const found = browserPlaces(machine).find(isFile);
  if (found === undefined) throw new PdfFault({ id: 'pdf-no-browser', args: {} });
  return found;
}
