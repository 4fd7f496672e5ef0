import * as vscode from 'vscode';
import css from '../../preview/paper.css';
import { loadRenderer } from '../preview/renderer.ts';
import type { Exported, ExportJob, ExportKind } from './kind.ts';

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

async function make({ page }: ExportJob): Promise<Exported> {
  const { wholePage } = await loadRenderer();
  const encoder = new TextEncoder();
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(css));
  const sha256 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return { contents: encoder.encode(wholePage(page, { css, sha256 })) };
}
