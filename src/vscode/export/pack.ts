import * as vscode from 'vscode';
import { loadRenderer } from '../preview/renderer.ts';
import type { PdfMaker, Printer } from '../../node/pdf/pdf-maker.ts';
import { readAppendixFiles } from './appendix-files.ts';
import { documentOf } from './document.ts';
import type { Exported, ExportJob, ExportKind } from './kind.ts';
import { picturesOn } from './loaded-pictures.ts';
import { printed } from './printing.ts';

export function packKind(): ExportKind {
  return {
    id: 'pack',
    label: vscode.l10n.t('Meeting pack'),
    detail: vscode.l10n.t('One PDF: contents with page numbers, agenda, reports and appendices'),
    icon: 'book',
    extension: 'pdf',
    modes: ['agenda'],
    make: (job) => printed(job, (printer, maker) => make(job, printer, maker)),
  };
}

async function make(
  { composed, addresses, profile, view: { copy } }: ExportJob,
  printer: Printer,
  { printPack, readPdf }: PdfMaker,
): Promise<Exported> {
  const { agenda, reports } = composed;
  const home = agenda && addresses.get(agenda.paper);
  if (!agenda || !home) throw new Error('A meeting pack is offered only where the agenda is known.');
  const core = await loadRenderer();
  const papers = { agenda, reports };
  const items = core.packItems(core.composeItems(papers), copy);
  const { files, pdfs, words } = await readAppendixFiles(home, core.filesWanted(items), readPdf);
  for (const [paper, file] of copy === 'public' ? words : []) {
    const [first] = core.attachedDoubts(paper, profile);
    if (!first) continue;
    return { refused: `${vscode.workspace.asRelativePath(file)}: ${core.words(first.message)}` };
  }
  const meeting = { papers, items, files };
  const pictures = await picturesOn(
    (source) => core.packPage(meeting, new Map(), { copy, pictures: source }),
    new Map([...addresses, ...words]),
  );
  const { starts, pdfs: places } = core.packSheets(meeting);
  const contents = await printPack(printer, {
    starts,
    html: (numbered) =>
      documentOf(
        core.packDocument(meeting, numbered, { copy, pictures }, { ...composed, paper: agenda.paper }),
      ),
    files: places.flatMap(({ id, path }) => {
      const bytes = pdfs.get(path);
      return bytes ? [{ id, bytes }] : [];
    }),
    margin: core.SHEET_MARGIN,
  });
  return { contents, said: core.notInPack(meeting) };
}
