import * as vscode from 'vscode';
import type { PdfMaker, Printer } from '../../node/pdf/pdf-maker.ts';
import type { Exported, ExportJob } from './kind.ts';

/**
 * Makes a PDF with a browser that is installed where the extension runs.
 *
 * @param work prints; what it gives is the file
 * @returns why there can be none, where no browser can be started or it cannot print
 */
export async function printed(
  { extension, stop }: Pick<ExportJob, 'extension' | 'stop'>,
  work: (printer: Printer, maker: PdfMaker) => Promise<Exported>,
): Promise<Exported> {
  if (extension.scheme !== 'file') {
    return {
      refused: vscode.l10n.t(
        'A PDF is printed by a browser that is installed, which VS Code on the web cannot start. Export the web page and print that.',
      ),
    };
  }
  const maker = await loadMaker(extension);
  try {
    const browser = maker.findInstalledBrowser(browserAsked());
    return await maker.withPrinter(browser, stop, (printer) => work(printer, maker));
  } catch (error) {
    if (error instanceof maker.PdfFault) return { refused: error.message };
    throw error;
  }
}

/** Where the officer says that the browser is. A workspace cannot say it: see package.json. */
function browserAsked(): string | undefined {
  return vscode.workspace.getConfiguration('committeeReports').get<string>('pdf.browser') || undefined;
}

/** A file of its own, which only a host on a desktop can load, and only a PDF needs. */
async function loadMaker(extension: vscode.Uri): Promise<PdfMaker> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'pdf.js').toString(true);
  return (await import(file)) as PdfMaker;
}
