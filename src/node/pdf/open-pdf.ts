import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { PdfFacts } from './pdf-maker.ts';
import { visiblePage } from './visible-page.ts';

/** See `PdfMaker`. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  try {
    const document = await openPdf(bytes);
    const sheets = document.getPages().map((page) => {
      const { width, height } = visiblePage(page);
      return { width, height };
    });
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
