import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { SheetSize } from '../../core/pack/attached.ts';
import { fillSheet } from './fill-sheet.ts';
import type { PdfFacts } from './pdf-maker.ts';
import { visiblePage } from './visible-page.ts';

/** See `PdfMaker`. What cannot be drawn on a sheet here would not be drawn in the pack either. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  try {
    const trial = await PDFDocument.create();
    const sheets: SheetSize[] = [];
    for (const page of (await openPdf(bytes)).getPages()) {
      const { width, height } = visiblePage(page);
      sheets.push({ width, height });
      await fillSheet(trial.addPage([width, height]), page, { top: 0, bottom: 0, side: 0 });
    }
    await trial.flush();
    return sheets.length === 0 ? { fault: 'damaged' } : { sheets };
  } catch (error) {
    return { fault: isLocked(error) ? 'locked' : 'damaged' };
  }
}

/** Opens a PDF; one that is locked only against changes opens as it does for its readers, without a password. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const options = { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false };
  try {
    return await PDFDocument.load(bytes, options);
  } catch (error) {
    if (!(error instanceof EncryptedPDFError)) throw error;
    return await PDFDocument.load(bytes, { ...options, password: '' });
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof EncryptedPDFError || (error instanceof Error && /password/i.test(error.message));
}
