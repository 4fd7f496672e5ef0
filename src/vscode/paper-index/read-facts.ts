import * as vscode from 'vscode';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';
import { loadEngine } from '../engine.ts';
import { fileLooksOurs } from '../papers/ours.ts';

/** Bytes at the start of a file in which its details stand. */
const HEAD = 65_536;

/** The facts of a file as it was saved; undefined for one that is not a paper or cannot be read. Its body is not looked at. */
export async function readFacts(uri: vscode.Uri): Promise<PaperFacts | undefined> {
  const head = await headOf(uri);
  if (head === undefined || !fileLooksOurs(uri, head)) return undefined;
  return (await loadEngine()).factsIn(head);
}

async function headOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = (await vscode.workspace.fs.readFile(uri)).subarray(0, HEAD);
    return asUtf8(bytes) ?? (await vscode.workspace.decode(bytes, { uri }));
  } catch {
    return undefined;
  }
}

/** What is UTF-8, as nearly every file is, need not go to the window and back; undefined for all else. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    // Its last letter may be cut in two.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
