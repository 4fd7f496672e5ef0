import JSZip from 'jszip';
import { isEncrypted, looksLike, type OtherFile } from './file-kind.ts';

/** A file of more bytes than this is no Word document that an officer typed. */
export const maxFileBytes = 64_000_000;

/** What a package may unpack to, all its parts together. */
const MAX_UNPACKED_BYTES = 256_000_000;

/** What may stand in a package that is opened: each part has a directory entry of its own. */
const MAX_PARTS = 20_000;

/** Why a file is not read as a Word document. */
export type Refusal =
  | 'too-large'
  /** Its parts would unpack to more than any document holds. */
  | 'unpacks-too-large'
  /** Cut off, or changed on its way. */
  | 'damaged'
  | 'encrypted'
  /** A Word document of before 2007. */
  | 'old-word'
  /** Something else, whatever its name says. */
  | OtherFile;

/** The parts of a Word document. Nothing in it is run, and nothing it leads to is fetched. */
export interface WordPackage {
  /** The part with the text: `word/document.xml`, wherever the package keeps it. */
  readonly main: string;
  readonly parts: readonly string[];
  /** Whether it holds macros, which are never read. */
  readonly hasMacros: boolean;
  /**
   * A part that is text; undefined where there is none of that name.
   *
   * @throws PackageFault where it is damaged, unpacks to too much, or declares entities, which no Word document does
   */
  readonly text: (part: string) => Promise<string | undefined>;
  /** A part as it is, such as a picture; undefined where there is none of that name. Throws as `text` does. */
  readonly bytes: (part: string) => Promise<Uint8Array | undefined>;
}

/** Thrown by a part that cannot be read: the document is refused after all. */
export class PackageFault extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The package is ${refusal}.`);
    this.refusal = refusal;
  }
}

/** A streamed part, as JSZip documents it: its types leave it out. */
interface Streamed {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>;
}

/**
 * Opens a `.docx`, which is a zip of parts. Its directory is read, and each part is unpacked when it is asked for,
 * never further than what a document may hold, whatever size its directory states.
 *
 * @param maxUnpacked how many bytes all parts together may unpack to
 * @returns why it is refused, for a file that is not a Word document or not a sound one
 */
export async function openPackage(
  file: Uint8Array,
  maxUnpacked = MAX_UNPACKED_BYTES,
): Promise<WordPackage | { readonly refused: Refusal }> {
  if (file.length > maxFileBytes) return { refused: 'too-large' };
  const other = looksLike(file);
  if (other === 'compound') return { refused: isEncrypted(file) ? 'encrypted' : 'old-word' };
  if (other !== 'zip') return { refused: other };
  try {
    const zip = await JSZip.loadAsync(file, { createFolders: false });
    const parts = Object.values(zip.files).filter(({ dir }) => !dir);
    if (parts.length > MAX_PARTS) return { refused: 'unpacks-too-large' };
    return await packageOf(zip, new Allowance(maxUnpacked));
  } catch (error) {
    if (error instanceof PackageFault) return { refused: error.refusal };
    return { refused: /encrypted/i.test(String(error)) ? 'encrypted' : 'damaged' };
  }
}

async function packageOf(
  zip: JSZip,
  allowance: Allowance,
): Promise<WordPackage | { readonly refused: Refusal }> {
  const kept = new Map<string, Promise<Uint8Array>>();
  const bytes = async (part: string) => {
    const found = zip.file(part);
    if (!found) return undefined;
    const unpacked = kept.get(part) ?? unpack(found as JSZip.JSZipObject & Streamed, allowance);
    kept.set(part, unpacked);
    return unpacked;
  };
  const text = async (part: string) => {
    const found = await bytes(part);
    return found && withoutEntities(decode(found));
  };
  const types = await text('[Content_Types].xml');
  const main = mainPart(await text('_rels/.rels'), zip);
  if (types === undefined || main === undefined) return { refused: 'zip' };
  const parts = Object.keys(zip.files);
  const hasMacros = /macroEnabled|vnd\.ms-office\.vbaProject/.test(types);
  return { main, parts, hasMacros, text, bytes };
}

/** The part that the package's own relations call its document; it is XML, or this is no Word document. */
function mainPart(relations: string | undefined, zip: JSZip): string | undefined {
  const tag = /<(?:\w+:)?Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(relations ?? '')?.[0] ?? '';
  const target = /\bTarget="\/?([^"]+)"/.exec(tag)?.[1] ?? 'word/document.xml';
  return /^word\/[^/]+\.xml$/.test(target) && zip.file(target) ? target : undefined;
}

/** What is left of the bytes that all parts together may unpack to. */
class Allowance {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new PackageFault('unpacks-too-large');
  }
}

/** Unpacks a part bit by bit, so that one that never ends is left in time. */
function unpack(part: Streamed, allowance: Allowance): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const stream = part.internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        try {
          allowance.take(chunk.length);
          chunks.push(chunk);
        } catch (fault) {
          stream.pause();
          reject(fault instanceof Error ? fault : new PackageFault('damaged'));
        }
      })
      .on('error', () => reject(new PackageFault('damaged')))
      .on('end', () => resolve(joined(chunks)))
      .resume();
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** XML in UTF-8 or, with its mark in front, UTF-16: both are allowed in a package. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** A document type could declare entities that grow without end; the standard forbids one in a package. */
function withoutEntities(xml: string): string {
  if (xml.includes('<!DOCTYPE')) throw new PackageFault('damaged');
  return xml;
}
