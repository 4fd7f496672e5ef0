import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Numbered } from '../../core/pack/pack-document.ts';
import { fillSheet } from './fill-sheet.ts';
import { openPdf } from './open-pdf.ts';
import { PdfFault } from './pdf-fault.ts';
import type { PackJob, Printer } from './pdf-maker.ts';

/** Numbers can push a line onto the next page once; what still moves then would move for ever. */
const MOST_PRINTS = 5;

/** See `PdfMaker`. */
export async function printPack({ print }: Printer, job: PackJob): Promise<Uint8Array> {
  let known: Numbered = { starts: [], pages: 0 };
  for (let prints = 0; prints < MOST_PRINTS; prints++) {
    const document = await openPdf(await print(await job.html(known)));
    const found = numbersIn(document, job.starts);
    if (JSON.stringify(found) === JSON.stringify(known)) {
      await fillSheets(document, found, job);
      labelPages(document);
      return document.save();
    }
    known = found;
  }
  throw new PdfFault({ id: 'pack-unsteady', args: {} });
}

function numbersIn(document: PDFDocument, ids: readonly string[]): Numbered {
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = document.getPages();
  const numbers = new Map(pages.map(({ ref }, index) => [ref.toString(), index + 1]));
  const starts = ids.flatMap((id) => {
    const place = places?.lookup(PDFName.of(id));
    const page = place instanceof PDFArray ? place.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    return number === undefined ? [] : [[id, number] as const];
  });
  return { starts, pages: pages.length };
}

async function fillSheets(
  document: PDFDocument,
  { starts }: Numbered,
  { files, margin }: PackJob,
): Promise<void> {
  const sheets = document.getPages();
  const firsts = new Map(starts);
  for (const { id, bytes } of files) {
    const first = firsts.get(id);
    if (first === undefined) throw new Error(`Nothing on the pages of the pack leads to ${id}.`);
    const source = await openPdf(bytes);
    for (const [index, page] of source.getPages().entries()) {
      const sheet = sheets[first - 1 + index];
      if (sheet) await fillSheet(sheet, page, margin);
    }
  }
}

/** What a viewer calls each page is what is printed on it. */
function labelPages({ catalog, context }: PDFDocument): void {
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
}
