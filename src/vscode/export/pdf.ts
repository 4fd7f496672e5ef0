import * as vscode from 'vscode';
import { loadRenderer } from '../preview/renderer.ts';
import { documentOf } from './document.ts';
import type { Exported, ExportJob, ExportKind } from './kind.ts';
import { printed } from './printing.ts';

export function pdfKind(): ExportKind {
  return {
    id: 'pdf',
    label: vscode.l10n.t('PDF'),
    detail: vscode.l10n.t('To be published: with bookmarks and page numbers, for screen readers too'),
    icon: 'file-pdf',
    extension: 'pdf',
    make,
  };
}

/** A PDF travels alone, so that links to files lead nowhere in it. */
async function make(job: ExportJob): Promise<Exported> {
  const { relink, standAlone } = await loadRenderer();
  const alone = standAlone(
    relink(job.page, () => undefined),
    job.composed,
    job.view.copy,
  );
  return printed(job, async ({ print }) => ({ contents: await print(await documentOf(alone)) }));
}
