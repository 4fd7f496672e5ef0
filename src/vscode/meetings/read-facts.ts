import * as vscode from 'vscode';
import type { PaperFacts } from '../../core/meeting/paper-facts.ts';
import { loadEngine } from '../engine.ts';
import { fileLooksOurs } from '../ours.ts';

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
    const bytes = await vscode.workspace.fs.readFile(uri);
    return await vscode.workspace.decode(bytes.subarray(0, HEAD), { uri });
  } catch {
    return undefined;
  }
}
