export { findInstalledBrowser } from './installed-browser.ts';
export { PdfFault } from './pdf-fault.ts';
export { withPrinter } from './printer.ts';
