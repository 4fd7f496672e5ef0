import * as vscode from 'vscode';
import type { CheckedPaper } from '../../core/check/check.ts';
import { loadEngine } from '../engine.ts';
import { openDocument } from '../files/open-document.ts';
import { logMistake } from '../log.ts';
import { Asked } from '../papers/asked.ts';
import { fileLooksOurs } from '../papers/ours.ts';
import type { Shell } from '../shell.ts';
import { textPlaces } from '../text-places.ts';
import { checkedNow } from '../today.ts';

export interface CheckedFile {
  readonly checked: CheckedPaper;
  /** What turns its offsets into lines; undefined where it is open, and its problems are shown already. */
  readonly places: Pick<vscode.TextDocument, 'positionAt'> | undefined;
  /** What was asked about the files beside it. */
  readonly asked: Asked;
}

/** Checks a file as its editor shows it, else as it was saved; undefined for one that is not a paper or cannot be read. */
export async function checkFile(
  { store, profiles, neighbours, files, log }: Shell,
  uri: vscode.Uri,
): Promise<CheckedFile | undefined> {
  const asked = new Asked();
  const open = openDocument(uri);
  if (open) {
    const found = await store.current(open);
    return found && { checked: found.checked, places: undefined, asked };
  }
  // Looked at before it is read: what changes meanwhile is told then.
  const text = (await files.look(uri)) && (await textOf(uri));
  if (text === undefined || !fileLooksOurs(uri, text)) return undefined;
  const [{ check, parse }, profile] = await Promise.all([loadEngine(), profiles.of(uri)]);
  const ruleFailed = (rule: string, error: unknown) => logMistake(log, `Rule ${rule}, ${uri.path}`, error);
  const paper = parse(text);
  const checked = await neighbours.whole(
    uri,
    (beside) => check(paper, { profile, ...checkedNow(), ...beside, ruleFailed }),
    asked,
  );
  return checked.paper.type && { checked, places: textPlaces(text), asked };
}

/** What an editor would show; undefined where the file has gone, may not be read or is not text. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}
