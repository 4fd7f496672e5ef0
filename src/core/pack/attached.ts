import type { Message } from '../messages.ts';
import type { Paper } from '../parse/paper.ts';
import type { PackAppendix } from './pack.ts';

/** What came of an appendix's file: how it stands in the pack, or why it does not. */
export type Attached =
  | { readonly kind: 'pdf'; readonly sheets: readonly SheetSize[] }
  /** `address` holds the whole picture. */
  | { readonly kind: 'picture'; readonly address: string }
  | { readonly kind: 'words'; readonly paper: Paper }
  | { readonly kind: 'left out'; readonly why: Message };

/** A page of a PDF as it is seen, turned if it is to be turned, in points. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** What became of each file, by its path from the agenda's folder. */
export type AttachedFiles = ReadonlyMap<string, Attached>;

/** How a file can stand in a pack, by its name: as it is, or not at all. */
export function kindOfFile(path: string): 'pdf' | 'picture' | 'words' | 'other' {
  const ending = endingOf(path);
  if (ending === 'pdf') return 'pdf';
  if (/^(?:gif|jpe?g|png|svg|webp)$/.test(ending)) return 'picture';
  return ending === 'md' ? 'words' : 'other';
}

/** How a file's name ends, in small letters: `docx`. */
export function endingOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** How an appendix stands in the pack; undefined where its place says only that it is withheld. */
export function attachedOf({ path, isWithheld }: PackAppendix, files: AttachedFiles): Attached | undefined {
  if (isWithheld) return undefined;
  if (path === undefined) return { kind: 'left out', why: { id: 'pack-no-file', args: {} } };
  return files.get(path) ?? { kind: 'left out', why: { id: 'pack-no-such-file', args: {} } };
}
