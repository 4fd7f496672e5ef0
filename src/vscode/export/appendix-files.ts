import * as vscode from 'vscode';
import { type Attached, kindOfFile } from '../../core/pack/attached.ts';
import type { Paper } from '../../core/parse/paper.ts';
import type { PdfMaker } from '../../node/pdf/pdf-maker.ts';
import { loadRenderer } from '../preview/renderer.ts';
import { resolvePath } from '../files/workspace-path.ts';
import { loadPicture } from './loaded-pictures.ts';

/** So much of one appendix is read, in megabytes. */
const LIMIT = 200;

/** The files of a pack's appendices, read. */
export interface AppendixFiles {
  /** What becomes of each, by its path from the agenda's folder. */
  readonly files: ReadonlyMap<string, Attached>;
  /** Those that are PDFs. */
  readonly pdfs: ReadonlyMap<string, Uint8Array>;
  /** Those that are Markdown, with where they are. */
  readonly words: ReadonlyMap<Paper, vscode.Uri>;
}

/**
 * Reads the files of a pack's appendices, none from outside the agenda's workspace folder.
 *
 * @param wanted by their paths from the agenda's folder
 */
export async function readAppendixFiles(
  agenda: vscode.Uri,
  wanted: ReadonlySet<string>,
  readPdf: PdfMaker['readPdf'],
): Promise<AppendixFiles> {
  const { leftOut, otherKind, pdfAttached, wordsAttached } = await loadRenderer();
  const pdfs = new Map<string, Uint8Array>();
  const words = new Map<Paper, vscode.Uri>();

  const attach = async (path: string): Promise<Attached> => {
    const kind = kindOfFile(path);
    if (kind === 'other') return otherKind(path);
    const file = resolvePath(agenda, encodeURI(path));
    if (!file) return leftOut({ id: 'pack-file-outside', args: {} });
    const found = await vscode.workspace.fs.stat(file).then(
      (stat) => stat,
      () => undefined,
    );
    if (!found) return leftOut({ id: 'pack-no-such-file', args: {} });
    if (found.size > LIMIT * 1e6) return leftOut({ id: 'pack-file-too-large', args: { limit: LIMIT } });
    if (kind === 'picture') {
      const address = await loadPicture(file);
      return address === undefined
        ? leftOut({ id: 'pack-file-unreadable', args: {} })
        : { kind: 'picture', address };
    }
    const bytes = await vscode.workspace.fs.readFile(file).then(
      (read) => read,
      () => undefined,
    );
    if (!bytes) return leftOut({ id: 'pack-file-unreadable', args: {} });
    if (kind === 'pdf') {
      pdfs.set(path, bytes);
      return pdfAttached(await readPdf(bytes));
    }
    const attached = wordsAttached(bytes.includes(0) ? undefined : new TextDecoder().decode(bytes));
    if (attached.kind === 'words') words.set(attached.paper, file);
    return attached;
  };

  const files = new Map(
    await Promise.all(Array.from(wanted, async (path) => [path, await attach(path)] as const)),
  );
  return { files, pdfs, words };
}
