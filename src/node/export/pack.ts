import { dirname, join } from 'node:path';
import { composeItems } from '../../core/meeting/compose-items.ts';
import { words } from '../../core/messages.ts';
import { notInPack, packDocument, packSheets } from '../../core/pack/pack-document.ts';
import { filesWanted, packItems } from '../../core/pack/pack.ts';
import { SHEET_MARGIN } from '../../core/pack/sheet-style.ts';
import { attachedDoubts } from '../../core/render/public-doubts.ts';
import { readAppendixFiles } from '../files/appendix-files.ts';
import { picturesOf } from '../files/pictures-beside.ts';
import { placeOf } from '../says-misread.ts';
import type { ShownPaper } from '../shown-paper.ts';
import { UsageError } from '../usage-error.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import { documentOf } from './html.ts';
import { printed } from './pdf.ts';

export const packFormat: ExportFormat = { isText: false, make: packOf };

/**
 * The meeting pack of an agenda as one PDF: contents, agenda, reports and appendices. What is not in it is said on
 * standard error.
 */
async function packOf(shown: ShownPaper, { browser }: ExportOptions): Promise<Uint8Array | undefined> {
  const { composed, files: papers, path, view } = shown;
  const { agenda, paper, reports } = composed;
  if (paper.type === undefined) return undefined;
  if (paper.type !== 'agenda' || !agenda || view.mode) {
    throw new UsageError(words({ id: 'pack-needs-agenda', args: {} }));
  }
  const meeting = { agenda, reports };
  const items = packItems(composeItems(meeting), view.copy);
  const { printPack, readPdf } = await import('../pdf/pdf.ts');
  const { files, pdfs } = await readAppendixFiles(path, filesWanted(items), readPdf);
  const appendices = Array.from(files).flatMap(([name, file]) =>
    file.kind === 'words' ? [[file.paper, join(dirname(path), name)] as const] : [],
  );
  for (const [appendix, file] of view.copy === 'public' ? appendices : []) {
    const [doubt] = attachedDoubts(appendix, shown.profile);
    if (doubt) throw new UsageError(placeOf(doubt, appendix, file));
  }
  const pack = { papers: meeting, items, files };
  for (const each of notInPack(pack)) process.stderr.write(`${path}: ${each}\n`);
  const readership = { copy: view.copy, pictures: picturesOf(new Map([...papers, ...appendices])) };
  const { starts, pdfs: places } = packSheets(pack);
  return printed(browser, (printer) =>
    printPack(printer, {
      starts,
      html: (numbered) => documentOf(packDocument(pack, numbered, readership, composed)),
      files: places.flatMap(({ id, path: name }) => {
        const bytes = pdfs.get(name);
        return bytes ? [{ id, bytes }] : [];
      }),
      margin: SHEET_MARGIN,
    }),
  );
}
