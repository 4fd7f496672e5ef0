export { findInstalledBrowser } from './installed-browser.ts';
export { readPdf } from './open-pdf.ts';
export { PdfFault } from './pdf-fault.ts';
export { printPack } from './print-pack.ts';
export { withPrinter } from './printer.ts';
