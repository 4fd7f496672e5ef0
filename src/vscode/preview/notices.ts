import * as vscode from 'vscode';
import { markup } from '../../core/render/html.ts';
import type { Page, Part } from '../../core/render/page.ts';

/** A page for a file that is none of our papers. */
export function notOurs(): Page {
  return noticePage(
    vscode.l10n.t('This file is not a report, an agenda or minutes: its details do not say so.'),
  );
}

/** A page for a file that is not there, of which nothing is known. */
export function notThere(file: vscode.Uri): Page {
  return noticePage(gone(file));
}

/** The page of a paper as it was, which says that its file is no longer there. */
export function asItWas(page: Page, file: vscode.Uri): Page {
  const words = vscode.l10n.t('{0} This is how it was.', gone(file));
  return { ...page, parts: [notice(words), ...page.parts] };
}

const gone = (file: vscode.Uri) =>
  vscode.l10n.t('The file “{0}” is no longer there.', vscode.workspace.asRelativePath(file));

const noticePage = (words: string): Page => ({ title: '', parts: [notice(words)] });

function notice(words: string): Part {
  const { html } = markup`<p class="block banner status">${words}</p>`;
  return { html, paper: undefined, span: undefined, place: (at) => at };
}
