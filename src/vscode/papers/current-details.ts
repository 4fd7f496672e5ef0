import type * as vscode from 'vscode';
import type { Details } from '../../core/details/details.ts';
import { isCouncilFile } from '../council/council-file.ts';
import { loadEngine } from '../engine.ts';
import type { Shell } from '../shell.ts';

/** The files that details stand in: papers, and a council's own file. */
export const detailsFiles: vscode.DocumentSelector = [
  { language: 'markdown' },
  { pattern: '**/council.yaml' },
];

/** The details of a document, of the very text it has now; undefined where it has none. */
export async function currentDetails(
  { store, profiles }: Pick<Shell, 'store' | 'profiles'>,
  document: vscode.TextDocument,
): Promise<Details | undefined> {
  const { councilDetails, detailsOf } = await loadEngine();
  const [profile, current] = await Promise.all([profiles.of(document.uri), store.current(document)]);
  if (isCouncilFile(document.uri)) return councilDetails(document.getText(), profile);
  return current?.version === document.version ? detailsOf(current.checked, profile) : undefined;
}

/**
 * Whether a place may be in the details of a document, told from its lines alone, so that typing in the body
 * costs nothing.
 */
export function mayBeInDetails(document: vscode.TextDocument, { line }: vscode.Position): boolean {
  if (document.languageId !== 'markdown') return isCouncilFile(document.uri);
  if (!/^\uFEFF?---[ \t]*$/.test(document.lineAt(0).text)) return false;
  for (let above = 1; above < line; above++) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(document.lineAt(above).text)) return false;
  }
  return line > 0;
}
