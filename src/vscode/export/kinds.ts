import { docxKind } from './docx.ts';
import { htmlKind } from './html.ts';
import { packKind } from './pack.ts';
import { pdfKind } from './pdf.ts';
import type { ExportKind } from './kind.ts';

/** What *Export…* offers, in this order. A function, because its words are those of the window's language. */
export function exportKinds(): readonly ExportKind[] {
  return [docxKind(), htmlKind(), pdfKind(), packKind()];
}
