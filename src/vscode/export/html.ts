import * as vscode from 'vscode';
import { loadRenderer } from '../preview/renderer.ts';
import { documentOf } from './document.ts';
import type { Exported, ExportJob, ExportKind } from './kind.ts';
import { linksFrom } from './links-from.ts';

export function htmlKind(): ExportKind {
  return {
    id: 'html',
    label: vscode.l10n.t('Web page'),
    detail: vscode.l10n.t('One file for a website, which prints too'),
    icon: 'globe',
    extension: 'html',
    make,
  };
}

async function make({ page, composed, view, addresses, target }: ExportJob): Promise<Exported> {
  const { relink, standAlone } = await loadRenderer();
  const alone = standAlone(relink(page, linksFrom(addresses, target)), composed, view.copy);
  return { contents: new TextEncoder().encode(await documentOf(alone)) };
}
