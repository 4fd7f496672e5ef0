import { relink } from '../../core/render/markdown/relink.ts';
import { standAlone } from '../../core/render/stand-alone.ts';
import type { Printer } from '../pdf/pdf-maker.ts';
import { pageOf, type ShownPaper } from '../shown-paper.ts';
import { UsageError } from '../usage-error.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import { documentOf } from './html.ts';

export const pdfFormat: ExportFormat = { isText: false, make: pdfOf };

/** The page as an installed browser prints it. A PDF travels alone, so that links to files lead nowhere in it. */
async function pdfOf(shown: ShownPaper, { browser }: ExportOptions): Promise<Uint8Array | undefined> {
  const page = pageOf(shown);
  if (!page) return undefined;
  const alone = standAlone(
    relink(page, () => undefined),
    shown.composed,
    shown.view.copy,
  );
  return printed(browser, (printer) => printer.print(documentOf(alone)));
}

/**
 * Lets `work` print with an installed browser.
 *
 * @param browser the one that is asked for
 * @throws UsageError where there is none, or it cannot print
 */
export async function printed<Result>(
  browser: string | undefined,
  work: (printer: Printer) => Promise<Result>,
): Promise<Result> {
  const pdf = await import('../pdf/pdf.ts');
  const given = new AbortController();
  const giveUp = (signal: NodeJS.Signals) => given.abort(signal);
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, giveUp);
  try {
    return await pdf.withPrinter(pdf.findInstalledBrowser(browser), given.signal, work);
  } catch (error) {
    // The browser and what it kept have gone; now the program ends as it was told to.
    if (given.signal.aborted) process.kill(process.pid, given.signal.reason as NodeJS.Signals);
    if (error instanceof pdf.PdfFault) throw new UsageError(error.message);
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, giveUp);
  }
}
