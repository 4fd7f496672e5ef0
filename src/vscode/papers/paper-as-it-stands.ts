import * as vscode from 'vscode';
import type { Paper } from '../../core/parse/paper.ts';
import { loadEngine } from '../engine.ts';
import { openDocument } from '../files/open-document.ts';
import type { Shell } from '../shell.ts';

/** A file as its editor shows it, else as it was saved; undefined where it cannot be read. What is not ours has no type. */
export async function paperAsItStands(
  { store }: Pick<Shell, 'store'>,
  uri: vscode.Uri,
): Promise<Paper | undefined> {
  const open = openDocument(uri);
  const current = open && (await store.current(open));
  if (current) return current.checked.paper;
  const { parse } = await loadEngine();
  try {
    const text =
      open?.getText() ?? (await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri }));
    return parse(text);
  } catch {
    return undefined;
  }
}
