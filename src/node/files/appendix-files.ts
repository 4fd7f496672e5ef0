import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Attached, kindOfFile } from '../../core/pack/attached.ts';
import { leftOut, otherKind, pdfAttached, wordsAttached } from '../../core/pack/left-out.ts';
import type { PdfMaker } from '../pdf/pdf-maker.ts';
import { homeOf, isWithin } from './home-folder.ts';
import { picturesBeside } from './pictures-beside.ts';
import { asText } from './read-text.ts';

/** So much of one appendix is read, in megabytes. */
const LIMIT = 200;

/** The files of a pack's appendices, read. */
export interface AppendixFiles {
  /** What becomes of each, by its path from the agenda's folder. */
  readonly files: ReadonlyMap<string, Attached>;
  /** Those that are PDFs. */
  readonly pdfs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads the files of a pack's appendices. None is read from outside the folder that what the agenda names may lie in,
 * whatever links lead there.
 *
 * @param wanted by their paths from the agenda's folder
 */
export async function readAppendixFiles(
  agenda: string,
  wanted: ReadonlySet<string>,
  readPdf: PdfMaker['readPdf'],
): Promise<AppendixFiles> {
  const files = new Map<string, Attached>();
  const pdfs = new Map<string, Uint8Array>();
  for (const path of wanted) {
    const kind = kindOfFile(path);
    const found = kind === 'other' ? otherKind(path) : bytesAt(agenda, path);
    if (!Buffer.isBuffer(found)) files.set(path, found);
    else if (kind === 'picture') files.set(path, pictureAt(agenda, path));
    else if (kind === 'words') files.set(path, wordsAttached(asText(found)));
    else {
      files.set(path, pdfAttached(await readPdf(found)));
      pdfs.set(path, found);
    }
  }
  return { files, pdfs };
}

/** What is in a file, or why it cannot be read. */
function bytesAt(agenda: string, path: string): Buffer | Attached {
  const named = resolve(dirname(agenda), path);
  const home = homeOf(agenda);
  if (!isWithin(home, named)) return leftOut({ id: 'pack-file-outside', args: {} });
  try {
    const file = realpathSync(named);
    if (!isWithin(realpathSync(home), file)) return leftOut({ id: 'pack-file-outside', args: {} });
    const { size } = statSync(file);
    if (size > LIMIT * 1e6) return leftOut({ id: 'pack-file-too-large', args: { limit: LIMIT } });
    return readFileSync(file);
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
    return leftOut({ id: isThere ? 'pack-file-unreadable' : 'pack-no-such-file', args: {} });
  }
}

function pictureAt(agenda: string, path: string): Attached {
  const address = picturesBeside(agenda)({ kind: 'path', href: encodeURI(path) });
  return address === undefined
    ? leftOut({ id: 'pack-file-unreadable', args: {} })
    : { kind: 'picture', address };
}
