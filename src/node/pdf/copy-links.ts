import { PDFArray, PDFDict, PDFName, type PDFPage, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { boxAround, type Matrix } from './visible-page.ts';

/**
 * Lays the links of a page to the web over the sheet that it is drawn on. Links within its own PDF lead nowhere there.
 *
 * @param matrix from the page's points to those of the sheet
 */
export function copyLinks(sheet: PDFPage, page: PDFPage, matrix: Matrix): void {
  for (const note of page.node.Annots()?.asArray() ?? []) {
    const link = page.doc.context.lookup(note);
    const address = link instanceof PDFDict ? webAddress(link) : undefined;
    const rect = link instanceof PDFDict ? link.lookup(PDFName.of('Rect')) : undefined;
    if (address === undefined || !(rect instanceof PDFArray)) continue;
    const { x, y, width, height } = rect.asRectangle();
    const { context } = sheet.doc;
    const copy = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: boxAround([x, y, x + width, y + height], matrix),
      Border: [0, 0, 0],
      F: 4,
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(address) },
    });
    copy.set(PDFName.of('Contents'), PDFHexString.fromText(address));
    sheet.node.addAnnot(context.register(copy));
  }
}

function webAddress(note: PDFDict): string | undefined {
  const action = note.lookupMaybe(PDFName.of('A'), PDFDict);
  const typed = action?.lookup(PDFName.of('URI'));
  const address = typed instanceof PDFString || typed instanceof PDFHexString ? typed.decodeText() : '';
  return /^(?:https?|mailto|tel):[\x21-\x7e]+$/i.test(address) && !/[()\\]/.test(address)
    ? address
    : undefined;
}
