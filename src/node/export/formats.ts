import type { exportFormats } from '../command-line/commands/export.ts';
import { docxFormat } from './docx.ts';
import type { ExportFormat } from './format.ts';
import { htmlFormat } from './html.ts';
import { jsonFormat } from './json.ts';
import { packFormat } from './pack.ts';
import { pdfFormat } from './pdf.ts';

/** What is made of a paper, by what `--to` says. */
export const formats: Readonly<Record<(typeof exportFormats)[number], ExportFormat>> = {
  docx: docxFormat,
  html: htmlFormat,
  json: jsonFormat,
  pdf: pdfFormat,
  pack: packFormat,
};
